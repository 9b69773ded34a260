package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** The order has been closed or cancelled meanwhile. */
public class OrderOver extends Refusal {

    OrderOver(FollowUpOrder order) {
        super(Kind.CHANGED_MEANWHILE, "followup.over", order.number());
    }
}
