package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** A correction that changes nothing would only make a version. */
public class NothingCorrected extends Refusal {
    NothingCorrected(int rowNo) {
        super(Kind.RULE_BROKEN, "ledger.refusal.nothing-corrected", Integer.toString(rowNo));
    }
}
