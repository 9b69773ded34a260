package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task's dossier is held: nothing is done on it until then. */
public class TaskHeld extends Refusal {

    TaskHeld(Task task) {
        super(
                Kind.RULE_BROKEN,
                "worklist.refusal.held",
                task.name(),
                task.heldUntil().toString());
    }
}
