package org.tongchuang.secret;

import org.tongchuang.web.Refusal;

/** Nothing can be sealed here, so nobody is asked for a name. */
public class NotOnline extends Refusal {

    NotOnline() {
        super(Kind.RULE_BROKEN, "secret.refusal.not-online");
    }
}
