package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** There is no such request for more time, or it isn't this actor's to decide. */
public class ExtensionMissing extends Refusal {

    ExtensionMissing(String id) {
        super(Kind.NOT_FOUND, "worklist.refusal.extension-missing", id);
    }
}
