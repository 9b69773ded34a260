package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A title, from its naming on.
 *
 * @param number of the title and of its certificate, for example GC-D-2026-0007
 * @param actId the naming act; one decision names all communities of one act
 * @param token what the code on the certificate leads to; 128 random bits
 * @param docNumber number of the naming decision; null until that is issued, and so long nothing is published
 * @param resumes where it stands again if the revocation is dropped
 * @param validityEnd what happens on that day
 * @param dueOn from when on it is due for re-review, or is over
 * @param reviewOn from when on it is re-assessed; the same day, or earlier if it would lapse
 * @param effectiveAt when the naming took effect for this community; null until then
 * @param barUntil the last day on which the unit can't apply again
 */
public record Designation(
        String id,
        String number,
        String unitId,
        String unitPath,
        String unitName,
        String townName,
        String campaignId,
        String campaignName,
        String programmeKey,
        String programmeVersionId,
        String titleName,
        String hostId,
        String hostName,
        String dossierId,
        String actId,
        Long scoreHundredths,
        String gradeName,
        LocalDate namedOn,
        String token,
        String docNumber,
        TitleState state,
        TitleState resumes,
        PromotionState promotion,
        Validity.Mode validityMode,
        int cycleYears,
        Validity.End validityEnd,
        int renewMonths,
        LocalDate dueOn,
        LocalDate reviewOn,
        Instant effectiveAt,
        LocalDate endedOn,
        LocalDate barUntil,
        Instant createdAt) {

    /** The title with its grade, as everybody is told it. */
    public String fullName() {
        return gradeName == null ? titleName : titleName + "（" + gradeName + "）";
    }

    public boolean isPublished() {
        return docNumber != null;
    }

    /** Whether it is over at the end of its cycle unless it is re-assessed. */
    public boolean isLapsing() {
        return validityEnd == Validity.End.EXPIRE;
    }

    /** The last day on which a title that lapses holds. */
    public LocalDate lastDay() {
        return dueOn.minusDays(1);
    }

    Standing standing() {
        return new Standing(state, resumes);
    }

    Validity validity() {
        return new Validity(validityMode, cycleYears, validityEnd, renewMonths);
    }

    /** The title at that standing, for those who are told of a change. */
    boolean isAt(Standing standing) {
        return standing().equals(standing);
    }
}
