package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.people.Absence;

/**
 * What came in a hand-over of one absence of a colleague for whom he who leaves stood in.
 *
 * @param programmeKey the one programme that it was for; null for all
 */
public record HandOverStandIn(
        String handOverId,
        int rowNo,
        String absenceId,
        String memberName,
        String programmeKey,
        LocalDate firstDay,
        LocalDate lastDay,
        Passing outcome) {

    static HandOverStandIn of(String handOverId, int rowNo, Absence absence, Passing outcome) {
        return new HandOverStandIn(
                handOverId,
                rowNo,
                absence.id(),
                absence.memberName(),
                absence.programmeKey(),
                absence.firstDay(),
                absence.lastDay(),
                outcome);
    }
}
