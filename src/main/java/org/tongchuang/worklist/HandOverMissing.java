package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** There is none, or it isn't for this member to see. */
public class HandOverMissing extends Refusal {

    HandOverMissing() {
        super(Kind.NOT_FOUND, "worklist.refusal.hand-over-missing");
    }
}
