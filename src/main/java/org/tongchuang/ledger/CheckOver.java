package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** A check that was concluded stays as it is. */
public class CheckOver extends Refusal {
    CheckOver(String about) {
        super(Kind.RULE_BROKEN, "ledger.refusal.check-over", about);
    }
}
