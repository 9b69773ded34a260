package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever prepares a task for another gives it back; its owner hands it in. */
public class OwnerHandsIn extends Refusal {

    OwnerHandsIn(Task task) {
        super(Kind.NOT_ALLOWED, "worklist.refusal.owner-hands-in", task.name(), task.assigneeName());
    }
}
