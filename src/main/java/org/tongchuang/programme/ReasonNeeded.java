package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** Why, is on record. */
public class ReasonNeeded extends Refusal {

    ReasonNeeded(String key) {
        super(Kind.RULE_BROKEN, "programme.refusal.reason-needed", key);
    }
}
