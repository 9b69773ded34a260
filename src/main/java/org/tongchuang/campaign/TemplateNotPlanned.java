package org.tongchuang.campaign;

import org.tongchuang.web.Refusal;

/** A template says nothing of what communities become; an office configures a programme of it first. */
public class TemplateNotPlanned extends Refusal {

    TemplateNotPlanned(String programme) {
        super(Kind.RULE_BROKEN, "campaign.refusal.template", programme);
    }
}
