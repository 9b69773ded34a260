package org.tongchuang.campaign;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one unit owes, or has handed in, for one due day of a duty.
 *
 * @param wantedOn the day that was asked for; the due day is the first work day from it on
 */
public record StageReport(
        String id,
        String dutyId,
        String campaignId,
        String title,
        LocalDate dueOn,
        LocalDate wantedOn,
        String unitId,
        String unitPath,
        String unitName,
        String body,
        String memberId,
        String memberName,
        Instant handedInAt,
        LocalDate remindedOn) {

    public boolean isHandedIn() {
        return handedInAt != null;
    }
}
