package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The unit isn't a community of the town that chooses. */
public class NotACommunityBelow extends Refusal {

    NotACommunityBelow(String name) {
        super(Kind.RULE_BROKEN, "campaign.refusal.not-below", name);
    }
}
