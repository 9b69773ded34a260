package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** A row of this ledger needs files or lists, which no cell can hold. */
public class NotImportable extends Refusal {
    NotImportable(String form) {
        super(Kind.RULE_BROKEN, "ledger.refusal.not-importable", form);
    }
}
