package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** Whoever has to put something right, or did, doesn't verify it himself. */
public class OwnWork extends Refusal {

    OwnWork(FollowUpOrder order) {
        super(Kind.NOT_ALLOWED, "followup.own-work", order.number());
    }
}
