package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.calendar.ChinaTime;

/**
 * An order to put things right.
 *
 * @param problems canonical JSON of the listed problems, as the office wrote them
 * @param extendedFrom the day before the extension; null if it wasn't extended, which it may be once (REC-2)
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
        LocalDate extendedFrom,
        LocalDate extendedOn,
        String extensionReason,
        String result,
        LocalDate closedOn,
        String draftedBy) {

    public boolean isExtended() {
        return extendedFrom != null;
    }

    public boolean isRunning() {
        return result == null;
    }

    public Instant ends() {
        return ChinaTime.endOf(dueOn);
    }
}
