package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task may be seen but is not this member's to do. */
public class NotYours extends Refusal {
    public NotYours(Task task) {
        super(Kind.NOT_ALLOWED, "worklist.not-yours", task.name(), task.subjectName(), task.unitName());
    }
}
