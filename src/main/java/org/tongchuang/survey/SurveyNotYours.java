package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** Only the town office asks the residents. */
public class SurveyNotYours extends Refusal {

    SurveyNotYours(String unitName) {
        super(Kind.NOT_ALLOWED, "survey.refusal.not-yours", unitName);
    }
}
