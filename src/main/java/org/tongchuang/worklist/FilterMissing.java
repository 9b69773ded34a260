package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The filter is gone, or somebody else's. */
public class FilterMissing extends Refusal {

    FilterMissing() {
        super(Kind.NOT_FOUND, "worklist.refusal.filter-missing");
    }
}
