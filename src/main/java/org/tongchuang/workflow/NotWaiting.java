package org.tongchuang.workflow;

import org.tongchuang.web.Refusal;

/** The process doesn't wait for this message: it has moved on, or isn't there yet. */
class NotWaiting extends Refusal {

    private static final long serialVersionUID = 1L;

    NotWaiting(String message) {
        super(Kind.CHANGED_MEANWHILE, "workflow.refusal.notWaiting", message);
    }
}
