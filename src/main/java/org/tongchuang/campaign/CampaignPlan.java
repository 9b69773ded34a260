package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the host plans of a round. Everything but the programme, the name and the year may still be open in a draft.
 *
 * @param standardEditionId the edition to assess by; null leaves it at the programme's first standard
 * @param limits what the campaign narrows of its programme, by the names of {@link Limits}
 */
public record CampaignPlan(
        String programmeKey,
        String name,
        int year,
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
        Map<String, Integer> limits) {

    public CampaignPlan {
        limits = Map.copyOf(limits);
    }

    /** The same plan, assessed by another edition. */
    public CampaignPlan by(String editionId) {
        return new CampaignPlan(
                programmeKey,
                name,
                year,
                upperTitle,
                approvalBasis,
                approvalNumber,
                validFrom,
                validUntil,
                opensOn,
                closesOn,
                cutOff,
                quota,
                editionId,
                limits);
    }
}
