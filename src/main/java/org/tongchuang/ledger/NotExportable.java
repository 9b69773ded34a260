package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** A ledger leaves the house only by those whose role takes files away. */
public class NotExportable extends Refusal {
    NotExportable(String about) {
        super(Kind.NOT_ALLOWED, "ledger.refusal.not-exportable", about);
    }
}
