package org.tongchuang.calendar;

import java.time.LocalDate;

/**
 * A deadline that a change of the calendar moved.
 *
 * @param dossierId empty for what belongs to no dossier
 * @param href where it is; null for the dossier itself
 * @param what the name of a task, or {@code label:} and the key of a label
 */
public record DeadlineMove(
        String dossierId,
        String dossierNumber,
        String unitName,
        String what,
        LocalDate dayBefore,
        LocalDate dayAfter,
        String href) {

    private static final String LABEL = "label:";

    /** One of a dossier's deadlines. */
    public static DeadlineMove ofDossier(
            String dossierId, String number, String unitName, String what, LocalDate before, LocalDate after) {
        return new DeadlineMove(dossierId, number, unitName, what, before, after, null);
    }

    public String place() {
        return href == null ? "/dossiers/" + dossierId : href;
    }

    public boolean isLabel() {
        return what.startsWith(LABEL);
    }

    public String labelKey() {
        return what.substring(LABEL.length());
    }
}
