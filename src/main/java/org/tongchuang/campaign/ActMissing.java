package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** There is no such act, or the one who asks may not know of it. */
public class ActMissing extends Refusal {

    ActMissing(String id) {
        super(Kind.NOT_FOUND, "campaign.refusal.act-missing", id);
    }
}
