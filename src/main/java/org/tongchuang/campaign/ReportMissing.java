package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** There is no such stage report, or the one who asks may not know of it. */
public class ReportMissing extends Refusal {

    ReportMissing(String id) {
        super(Kind.NOT_FOUND, "campaign.refusal.report-missing", id);
    }
}
