package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** A closed survey stays as it is. */
public class SurveyClosed extends Refusal {

    SurveyClosed(String unitName) {
        super(Kind.CHANGED_MEANWHILE, "survey.refusal.closed", unitName);
    }
}
