package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** A colleague was faster. */
public class AnsweredAlready extends Refusal {

    AnsweredAlready(Task task) {
        super(Kind.CHANGED_MEANWHILE, "worklist.refusal.answered-already", task.name());
    }
}
