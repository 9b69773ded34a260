package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever was chosen can't prepare the task: not of its role, away, shut out of the dossier, or asked to sign it. */
public class NotADelegate extends Refusal {

    NotADelegate(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.not-a-delegate", task.name(), task.unitName());
    }
}
