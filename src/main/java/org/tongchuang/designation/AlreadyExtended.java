package org.tongchuang.designation;

import org.tongchuang.web.Refusal;

/** The limit of a rectification is extended once, not twice. */
public class AlreadyExtended extends Refusal {

    AlreadyExtended(Rectification order) {
        super(Kind.RULE_BROKEN, "designation.refusal.already-extended", order.dueOn());
    }
}
