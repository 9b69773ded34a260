package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task is handed in and waits for signatures, so that there is nothing to prepare. */
public class WaitsForSigners extends Refusal {

    WaitsForSigners(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.waits-for-signers", task.name());
    }
}
