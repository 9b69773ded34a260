package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task is with a delegate: nobody does anything to it behind his back, and its owner calls it back first. */
public class WithDelegate extends Refusal {

    WithDelegate(Task task, Delegation delegation) {
        super(Kind.RULE_BROKEN, "worklist.refusal.with-delegate", task.name(), delegation.delegateName());
    }
}
