package org.tongchuang.survey.web;

import org.tongchuang.web.Refusal;

/** What residents said isn't for everybody who knows of the dossier. */
class SurveyHidden extends Refusal {

    SurveyHidden() {
        super(Kind.NOT_ALLOWED, "survey.refusal.hidden");
    }
}
