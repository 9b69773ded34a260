package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** The stage report was handed in already. */
public class ReportHandedIn extends Refusal {

    ReportHandedIn(String title) {
        super(Kind.CHANGED_MEANWHILE, "campaign.refusal.report-handed-in", title);
    }
}
