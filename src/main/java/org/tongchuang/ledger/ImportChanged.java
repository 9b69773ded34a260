package org.tongchuang.ledger;

import org.tongchuang.web.Refusal;

/** The ledger changed since the preview, so what was shown isn't what would happen. */
public class ImportChanged extends Refusal {
    ImportChanged() {
        super(Kind.CHANGED_MEANWHILE, "ledger.refusal.import-changed");
    }
}
