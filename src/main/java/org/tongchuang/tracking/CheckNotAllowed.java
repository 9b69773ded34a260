package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** The consistency check is for those who look after the house. */
public class CheckNotAllowed extends Refusal {
    public CheckNotAllowed() {
        super(Kind.NOT_ALLOWED, "tracking.check.not-allowed");
    }
}
