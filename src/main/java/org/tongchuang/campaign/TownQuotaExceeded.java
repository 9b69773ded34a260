package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** More of one town was asked for than its share of the list leaves. */
public class TownQuotaExceeded extends Refusal {

    TownQuotaExceeded(String townName, int wanted, int left) {
        super(Kind.RULE_BROKEN, "campaign.refusal.town-quota", townName, wanted, left);
    }
}
