package org.tongchuang.calendar;

import java.time.LocalDate;

/**
 * A deadline that a change of the calendar moved.
 *
 * @param what the name of a task, or {@code label:} and the key of a label
 */
public record DeadlineMove(
        String dossierId, String dossierNumber, String unitName, String what, LocalDate dayBefore, LocalDate dayAfter) {

    private static final String LABEL = "label:";

    public boolean isLabel() {
        return what.startsWith(LABEL);
    }

    public String labelKey() {
        return what.substring(LABEL.length());
    }
}
