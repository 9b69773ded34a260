package org.tongchuang.followup;

import org.tongchuang.web.Refusal;

/** The roles of this member may not take a list of orders away as a file. */
public class TakingRefused extends Refusal {

    TakingRefused() {
        super(Kind.NOT_ALLOWED, "followup.taking-refused");
    }
}
