package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** Whoever asked for a text to be let through can't be the one who does. */
public class SamePerson extends Refusal {

    SamePerson() {
        super(Kind.RULE_BROKEN, "notice.refusal.same-person");
    }
}
