package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** Another unit has that code already. */
public class CodeTaken extends Refusal {

    CodeTaken(String code) {
        super(Kind.RULE_BROKEN, "people.refusal.code-taken", code);
    }
}
