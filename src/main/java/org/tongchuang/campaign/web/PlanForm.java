package org.tongchuang.campaign.web;

import java.util.HashMap;
import java.util.Map;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignName;
import org.tongchuang.campaign.CampaignPlan;
import org.tongchuang.campaign.Limits;

/** The form of a campaign's plan, in both directions. A draft may leave open what only opening asks for. */
final class PlanForm {

    private PlanForm() {}

    static CampaignPlan read(Typed typed) {
        String name = typed.required("name", 200);
        CampaignName.reservedWord(name).ifPresent(word -> typed.fault("name", "campaign.fault.reserved-name"));
        Integer year = typed.requiredNumber("year", 2000, 2099);
        return new CampaignPlan(
                typed.required("programmeKey", 64),
                name,
                year == null ? 0 : year,
                typed.text("upperTitle", 200),
                typed.text("approvalBasis", 500),
                typed.text("approvalNumber", 100),
                typed.date("validFrom"),
                typed.date("validUntil"),
                typed.date("opensOn"),
                typed.date("closesOn"),
                typed.date("cutOff"),
                typed.number("quota", 1, 9999),
                edition(typed),
                limits(typed));
    }

    static Map<String, String> write(Campaign campaign, Limits limits) {
        Map<String, String> fields = new HashMap<>();
        fields.put("programmeKey", campaign.programmeKey());
        fields.put("name", campaign.name());
        fields.put("year", String.valueOf(campaign.campaignYear()));
        fields.put("upperTitle", campaign.upperTitle());
        fields.put("approvalBasis", campaign.approvalBasis());
        fields.put("approvalNumber", campaign.approvalNumber());
        fields.put("validFrom", shown(campaign.validFrom()));
        fields.put("validUntil", shown(campaign.validUntil()));
        fields.put("opensOn", shown(campaign.opensOn()));
        fields.put("closesOn", shown(campaign.closesOn()));
        fields.put("cutOff", shown(campaign.cutOff()));
        fields.put("quota", shown(campaign.quota()));
        fields.put("standardEditionId", shown(campaign.standardEditionId()));
        limits.narrowed().forEach((name, amount) -> fields.put("limit." + name, String.valueOf(amount)));
        return fields;
    }

    private static Map<String, Integer> limits(Typed typed) {
        Map<String, Integer> limits = new HashMap<>();
        typed.below("limit.").keySet().forEach(name -> {
            Integer amount = typed.number("limit." + name, 1, 99);
            if (amount != null) {
                limits.put(name, amount);
            }
        });
        return limits;
    }

    /** A page that offers no choice leaves it open. */
    private static String edition(Typed typed) {
        String chosen = typed.text("standardEditionId", 36);
        return chosen.isEmpty() ? null : chosen;
    }

    private static String shown(Object given) {
        return given == null ? "" : given.toString();
    }
}
