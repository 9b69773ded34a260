package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** No such check of this ledger. */
public class CheckMissing extends Refusal {
    public CheckMissing(String about) {
        super(Kind.NOT_FOUND, "ledger.refusal.no-check", about);
    }
}
