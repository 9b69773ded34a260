package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** There is no such notice, or the one who asks may not know of it. */
public class NoticeMissing extends Refusal {

    NoticeMissing(String id) {
        super(Kind.NOT_FOUND, "notice.refusal.missing", id);
    }
}
