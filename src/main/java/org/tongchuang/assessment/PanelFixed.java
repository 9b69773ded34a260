package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** The panel can't be changed so: the member has handed in, isn't on it, or the actor doesn't decide on it. */
public class PanelFixed extends Refusal {

    PanelFixed() {
        super(Kind.RULE_BROKEN, "assessment.panel-fixed");
    }
}
