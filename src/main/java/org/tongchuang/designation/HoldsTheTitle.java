package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** The community needn't apply for a title that it holds. */
public class HoldsTheTitle extends Refusal {

    HoldsTheTitle(String unitName) {
        super(Kind.RULE_BROKEN, "designation.refusal.holds-title", unitName);
    }
}
