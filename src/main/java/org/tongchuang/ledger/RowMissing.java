package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** No such row in this ledger. */
public class RowMissing extends Refusal {
    RowMissing(int rowNo) {
        super(Kind.NOT_FOUND, "ledger.refusal.no-row", Integer.toString(rowNo));
    }
}
