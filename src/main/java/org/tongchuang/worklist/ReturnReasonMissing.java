package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever gets a task back has to know what to put right. */
public class ReturnReasonMissing extends Refusal {

    ReturnReasonMissing(Task from) {
        super(Kind.RULE_BROKEN, "worklist.return.reason-missing", from.name());
    }
}
