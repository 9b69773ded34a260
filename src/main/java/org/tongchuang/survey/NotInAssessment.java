package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Residents are asked between the draw of the panel and its first scores. */
public class NotInAssessment extends Refusal {

    NotInAssessment(String unitName) {
        super(Kind.RULE_BROKEN, "survey.refusal.not-in-assessment", unitName);
    }
}
