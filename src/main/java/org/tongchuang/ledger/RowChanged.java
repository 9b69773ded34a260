package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** Somebody else has corrected the row meanwhile. */
public class RowChanged extends Refusal {
    RowChanged(int rowNo) {
        super(Kind.CHANGED_MEANWHILE, "ledger.refusal.row-changed", Integer.toString(rowNo));
    }
}
