package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** The year is closed: nothing is written any more. */
public class BookArchived extends Refusal {
    BookArchived(Object bookYear) {
        super(Kind.RULE_BROKEN, "ledger.refusal.archived", String.valueOf(bookYear));
    }
}
