package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The programme has no such list point. */
public class ListMissing extends Refusal {

    public ListMissing(String point) {
        super(Kind.NOT_FOUND, "campaign.refusal.list-missing", point);
    }
}
