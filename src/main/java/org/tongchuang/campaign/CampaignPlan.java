package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the host plans of a round. Everything but the programme, the name and the year may still be open in a draft.
 *
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
        Map<String, Integer> limits) {

    public CampaignPlan {
        limits = Map.copyOf(limits);
    }
}
