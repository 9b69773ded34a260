package org.tongchuang.survey;

import org.tongchuang.web.Refusal;

/** The panel rests on the figures already, or the survey isn't closed at all. */
public class SurveyStaysClosed extends Refusal {

    SurveyStaysClosed(String unitName) {
        super(Kind.CHANGED_MEANWHILE, "survey.refusal.stays-closed", unitName);
    }
}
