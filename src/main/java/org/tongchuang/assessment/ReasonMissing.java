package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** Nobody leaves a panel without a reason that is kept. */
public class ReasonMissing extends Refusal {

    ReasonMissing() {
        super(Kind.RULE_BROKEN, "assessment.reason-missing");
    }
}
