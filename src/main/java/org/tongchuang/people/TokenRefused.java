package org.tongchuang.people;

import org.tongchuang.web.Refusal;

/** A token needs at least one scope and a last day within a year. */
public class TokenRefused extends Refusal {

    TokenRefused() {
        super(Kind.RULE_BROKEN, "people.refusal.token");
    }
}
