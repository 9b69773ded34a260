package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The programme keeps two steps apart, and the member has done the other one. */
public class OwnStep extends Refusal {

    OwnStep(Task task, String done) {
        super(Kind.NOT_ALLOWED, "worklist.own-step", task.name(), done);
    }
}
