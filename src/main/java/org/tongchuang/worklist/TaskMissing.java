package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** There is no such task, or the one who asks may not know of it. */
public class TaskMissing extends Refusal {
    public TaskMissing(String id) {
        super(Kind.NOT_FOUND, "worklist.missing", id);
    }
}
