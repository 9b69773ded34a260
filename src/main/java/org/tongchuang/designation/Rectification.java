package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.calendar.ChinaTime;

/**
 * An order to put things right.
 *
 * @param problems canonical JSON of the listed problems, as the office wrote them
 * @param result PASSED, FAILED or EXPIRED; null while it runs
 */
public record Rectification(
        String id,
        String designationId,
        String dossierId,
        String grounds,
        String problems,
        LocalDate orderedOn,
        LocalDate dueOn,
        String result,
        LocalDate closedOn,
        String draftedBy) {

    public Instant ends() {
        return ChinaTime.endOf(dueOn);
    }
}
