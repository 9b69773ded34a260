package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** The newest version of the programme no longer has this ledger; what was written stays readable. */
public class LedgerGone extends Refusal {
    LedgerGone(String ledgerKey) {
        super(Kind.RULE_BROKEN, "ledger.refusal.gone", ledgerKey);
    }
}
