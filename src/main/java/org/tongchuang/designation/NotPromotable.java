package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** Only an active title that isn't recommended yet can be (PRO-1, PRO-2). */
public class NotPromotable extends Refusal {

    NotPromotable(String number) {
        super(Kind.RULE_BROKEN, "designation.not-promotable", number);
    }
}
