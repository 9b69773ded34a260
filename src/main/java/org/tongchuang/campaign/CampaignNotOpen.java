package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The campaign isn't open, or its cut-off has passed. */
public class CampaignNotOpen extends Refusal {

    CampaignNotOpen(String name) {
        super(Kind.RULE_BROKEN, "campaign.refusal.not-open", name);
    }
}
