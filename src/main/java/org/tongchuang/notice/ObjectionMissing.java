package org.tongchuang.notice;

import org.tongchuang.web.Refusal;

/** There is no such objection, or the one who asks may not know of it. */
public class ObjectionMissing extends Refusal {

    ObjectionMissing(String id) {
        super(Kind.NOT_FOUND, "notice.refusal.objection-missing", id);
    }
}
