package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** There is no such order, or the one who asks may not know of it. */
public class OrderMissing extends Refusal {

    OrderMissing(String id) {
        super(Kind.NOT_FOUND, "followup.missing", id);
    }
}
