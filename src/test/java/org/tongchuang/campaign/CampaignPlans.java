package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.Map;

/** Plans with valid defaults for stories in 2026. */
public final class CampaignPlans {

    static final String TITLE = "green-community";

    private CampaignPlans() {}

    /** A plan that may be opened, of a programme, for so many communities. */
    public static CampaignPlan of(String programme, String name, int quota, Map<String, Integer> limits) {
        return new CampaignPlan(
                programme,
                name,
                2026,
                "某省绿色社区",
                "某市创建示范活动实施办法",
                "某政发〔2026〕3号",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 9, 30),
                quota,
                null,
                limits);
    }

    static CampaignPlan complete() {
        return plan("绿色社区创建活动", "某省绿色社区", "某政发〔2026〕3号", 3);
    }

    static CampaignPlan named(String name) {
        return plan(name, "某省绿色社区", "某政发〔2026〕3号", 3);
    }

    static CampaignPlan withoutApproval() {
        return plan("绿色社区创建活动", "", "", 3);
    }

    static CampaignPlan narrowed(Map<String, Integer> limits) {
        CampaignPlan plan = complete();
        return new CampaignPlan(
                plan.programmeKey(),
                plan.name(),
                plan.year(),
                plan.upperTitle(),
                plan.approvalBasis(),
                plan.approvalNumber(),
                plan.validFrom(),
                plan.validUntil(),
                plan.opensOn(),
                plan.closesOn(),
                plan.cutOff(),
                plan.quota(),
                null,
                limits);
    }

    private static CampaignPlan plan(String name, String upperTitle, String approvalNumber, int quota) {
        return new CampaignPlan(
                TITLE,
                name,
                2026,
                upperTitle,
                approvalNumber.isEmpty() ? "" : "某市创建示范活动实施办法",
                approvalNumber,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2027, 12, 31),
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2027, 6, 30),
                LocalDate.of(2026, 9, 30),
                quota,
                null,
                Map.of());
    }
}
