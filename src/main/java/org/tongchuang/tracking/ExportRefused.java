package org.tongchuang.tracking;

import org.tongchuang.web.Refusal;

/** Taking a list out of the house is a right of its own. */
public class ExportRefused extends Refusal {
    ExportRefused() {
        super(Kind.NOT_ALLOWED, "tracking.refusal.export");
    }
}
