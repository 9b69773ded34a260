package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The campaign wasn't opened because its check list still has open points. */
public class OpeningBlocked extends Refusal {

    OpeningBlocked(String name, int open) {
        super(Kind.RULE_BROKEN, "campaign.refusal.opening-blocked", name, open);
    }
}
