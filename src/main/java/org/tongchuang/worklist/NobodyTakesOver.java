package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The colleague who was chosen doesn't hold the role any more. */
public class NobodyTakesOver extends Refusal {

    NobodyTakesOver() {
        super(Kind.CHANGED_MEANWHILE, "worklist.refusal.nobody-takes-over");
    }
}
