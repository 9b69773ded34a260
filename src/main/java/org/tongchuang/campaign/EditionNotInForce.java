package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The plan names an edition of a standard that can't be chosen any more. */
public class EditionNotInForce extends Refusal {

    EditionNotInForce(String campaignName) {
        super(Kind.RULE_BROKEN, "campaign.refusal.edition", campaignName);
    }
}
