package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The process is no longer where it was when the return was previewed. */
public class ReturnOvertaken extends Refusal {

    ReturnOvertaken(Task from, Task to) {
        super(Kind.CHANGED_MEANWHILE, "worklist.return.overtaken", from.name(), to.name());
    }
}
