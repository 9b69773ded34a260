package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** No such figure, or not for this reader. */
public class FigureMissing extends Refusal {
    public FigureMissing(String key) {
        super(Kind.NOT_FOUND, "ledger.refusal.no-figure", key);
    }
}
