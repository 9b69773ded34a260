package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The next step was begun, or the process has moved on. */
public class WithdrawnTooLate extends Refusal {

    /** What would be taken away is no longer what was shown. */
    WithdrawnTooLate(Task done) {
        super(Kind.CHANGED_MEANWHILE, "worklist.withdraw.too-late", done.name());
    }

    WithdrawnTooLate(Task done, Withdrawal.Bar bar) {
        super(Kind.CHANGED_MEANWHILE, bar.labelKey(), done.name(), bar.what(), bar.who(), bar.day());
    }
}
