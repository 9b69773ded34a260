package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** No such ledger, or not for this reader. */
public class BookMissing extends Refusal {
    BookMissing(String id) {
        super(Kind.NOT_FOUND, "ledger.refusal.no-book", id);
    }
}
