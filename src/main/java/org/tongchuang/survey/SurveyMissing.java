package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** There is no such survey, batch or meeting here. */
public class SurveyMissing extends Refusal {

    SurveyMissing(String what) {
        super(Kind.NOT_FOUND, "survey.refusal.missing", what);
    }
}
