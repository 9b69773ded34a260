package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** Somebody else changed the plan, or the campaign was opened meanwhile. */
public class PlanChanged extends Refusal {

    PlanChanged(String name) {
        super(Kind.CHANGED_MEANWHILE, "campaign.refusal.plan-changed", name);
    }
}
