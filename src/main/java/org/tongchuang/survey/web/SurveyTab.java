package org.tongchuang.survey.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.Surveys;
import org.tongchuang.survey.VoiceRights;

/** What residents say, on the page of a dossier whose standard asks them. */
@Component
class SurveyTab implements DossierTab {

    private final Surveys surveys;
    private final VoiceRights rights;

    SurveyTab(Surveys surveys, VoiceRights rights) {
        this.surveys = surveys;
        this.rights = rights;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String key() {
        return "survey";
    }

    @Override
    public String labelKey() {
        return "survey.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return surveys.asks(dossier) && rights.maySee(dossier, actor) ? "/dossiers/" + dossier.id() + "/survey" : null;
    }
}
