package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** There is none, or somebody else made it, or none of what was ticked can be seen. */
public class BatchMissing extends Refusal {

    BatchMissing() {
        super(Kind.NOT_FOUND, "worklist.refusal.batch-missing");
    }
}
