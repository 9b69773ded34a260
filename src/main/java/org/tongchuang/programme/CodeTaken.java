package org.tongchuang.programme;

import org.tongchuang.web.Refusal;

/** Two programmes whose numbers begin alike could not be told apart. */
public class CodeTaken extends Refusal {

    CodeTaken(String code) {
        super(Kind.RULE_BROKEN, "programme.refusal.code-taken", code);
    }
}
