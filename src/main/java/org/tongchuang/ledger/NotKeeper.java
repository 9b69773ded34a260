package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** Only whoever keeps a ledger writes its rows. */
public class NotKeeper extends Refusal {
    NotKeeper(String unitName) {
        super(Kind.NOT_ALLOWED, "ledger.refusal.not-keeper", unitName);
    }
}
