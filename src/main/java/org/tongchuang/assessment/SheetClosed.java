package org.tongchuang.assessment;

import org.tongchuang.web.Refusal;

/** The task doesn't let this member fill in this sheet, or not any more. */
public class SheetClosed extends Refusal {

    SheetClosed(String taskName) {
        super(Kind.NOT_ALLOWED, "assessment.sheet-closed", taskName);
    }
}
