package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** The last administrator went ahead alone without saying why. */
public class ReasonMissing extends Refusal {

    ReasonMissing() {
        super(Kind.RULE_BROKEN, "people.refusal.reason-missing");
    }
}
