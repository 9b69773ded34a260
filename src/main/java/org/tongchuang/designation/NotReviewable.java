package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** Only an active title is re-reviewed before its time, and only where its programme has a re-review. */
public class NotReviewable extends Refusal {

    NotReviewable(String number) {
        super(Kind.RULE_BROKEN, "designation.not-reviewable", number);
    }
}
