package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** There is no such campaign, or the one who asks may not know of it. */
public class CampaignMissing extends Refusal {

    CampaignMissing(String id) {
        super(Kind.NOT_FOUND, "campaign.refusal.missing", id);
    }
}
