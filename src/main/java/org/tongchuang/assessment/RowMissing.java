package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** The sheet has no such row. */
public class RowMissing extends Refusal {

    public RowMissing(String code) {
        super(Kind.NOT_FOUND, "assessment.row-missing", code);
    }
}
