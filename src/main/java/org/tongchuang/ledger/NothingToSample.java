package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** There are no rows in that month to draw from. */
public class NothingToSample extends Refusal {
    NothingToSample(String about) {
        super(Kind.RULE_BROKEN, "ledger.refusal.nothing-to-sample", about);
    }
}
