package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task is handed in and waits for signatures: nobody can sign before it any more. */
public class HandInWaits extends Refusal {

    HandInWaits(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.hand-in-waits", task.name());
    }
}
