package org.tongchuang.campaign;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One round of a programme, with the host's name as it was. What opening needs may be missing in a draft.
 *
 * @param code for example {@code GC-2026-DGS}
 * @param quota how many may be named in all
 * @param standardEditionId the edition that its dossiers are assessed by; null where nothing is assessed
 */
public record Campaign(
        String id,
        String code,
        String numberPrefix,
        String programmeKey,
        String programmeVersionId,
        String name,
        int campaignYear,
        String hostId,
        String hostPath,
        String hostName,
        String upperTitle,
        String approvalBasis,
        String approvalNumber,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate cutOff,
        Integer quota,
        String standardEditionId,
        CampaignState state,
        int rev,
        Instant createdAt,
        Instant openedAt) {

    /** The number series of a town's dossiers, for example {@code GC-2026-ZT}. */
    public String series(String townCode) {
        return series(numberPrefix, campaignYear, townCode);
    }

    static String series(String prefix, int year, String unitCode) {
        return "%s-%d-%s".formatted(prefix, year, unitCode);
    }

    public boolean is(CampaignState wanted) {
        return state == wanted;
    }

    /** Whether the day lies in the window. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }
}
