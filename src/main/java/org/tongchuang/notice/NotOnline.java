package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** Nothing can be sealed here, so nobody is asked for a name. */
public class NotOnline extends Refusal {

    NotOnline() {
        super(Kind.RULE_BROKEN, "notice.refusal.not-online");
    }
}
