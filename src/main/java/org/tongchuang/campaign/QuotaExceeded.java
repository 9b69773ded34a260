package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** More was asked for than the quota leaves. */
public class QuotaExceeded extends Refusal {

    QuotaExceeded(int wanted, int left) {
        super(Kind.RULE_BROKEN, "campaign.refusal.quota", wanted, left);
    }
}
