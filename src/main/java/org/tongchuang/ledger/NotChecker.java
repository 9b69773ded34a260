package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** Only the level above that is named in the programme checks a ledger. */
public class NotChecker extends Refusal {
    NotChecker(String unitName) {
        super(Kind.NOT_ALLOWED, "ledger.refusal.not-checker", unitName);
    }
}
