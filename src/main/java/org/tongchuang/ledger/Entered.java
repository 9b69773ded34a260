package org.tongchuang.ledger;

import java.util.List;
import org.tongchuang.form.FieldFault;

/** What came of a row that somebody entered or corrected. */
public sealed interface Entered {

    /** It stands in the ledger. */
    record Kept(LedgerRow row) implements Entered {}

    /** To be mended first; every fault at once, and nothing was written. */
    record Faulty(List<FieldFault> faults) implements Entered {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
