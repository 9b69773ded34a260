package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** Only the office that publishes may do this. */
public class NotThisOffice extends Refusal {

    public NotThisOffice() {
        super(Kind.NOT_ALLOWED, "notice.refusal.not-this-office");
    }
}
