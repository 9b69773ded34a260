package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** The notice about this community has still to be put up, so that nothing could handle an objection yet. */
public class NoticeNotYetPosted extends Refusal {

    NoticeNotYetPosted(String unitName) {
        super(Kind.RULE_BROKEN, "notice.refusal.not-yet-posted", unitName);
    }
}
