package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The next step was begun, or the process has moved on. */
public class WithdrawnTooLate extends Refusal {

    WithdrawnTooLate(Task done) {
        super(Kind.CHANGED_MEANWHILE, "worklist.withdraw.too-late", done.name());
    }
}
