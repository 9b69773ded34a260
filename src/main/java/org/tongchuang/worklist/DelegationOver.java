package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** It was given back or called back meanwhile. */
public class DelegationOver extends Refusal {

    DelegationOver(Task task) {
        super(Kind.CHANGED_MEANWHILE, "worklist.refusal.delegation-over", task.name());
    }
}
