package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** Only whoever issued an order, or holds the issuing role of that unit, may take it back. */
public class NotYourOrder extends Refusal {

    NotYourOrder(FollowUpOrder order) {
        super(Kind.NOT_ALLOWED, "followup.not-yours", order.number(), order.issuerUnitName());
    }
}
