package org.tongchuang.assessment.web;

import org.springframework.stereotype.Component;
import org.tongchuang.assessment.SheetReading;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

/** The three columns on the dossier's page, for those who may see scores. */
@Component
class ScoresTab implements DossierTab {

    private final SheetReading reading;

    ScoresTab(SheetReading reading) {
        this.reading = reading;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String key() {
        return "scores";
    }

    @Override
    public String labelKey() {
        return "assessment.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return reading.maySee(dossier, actor) ? "/dossiers/" + dossier.id() + "/scores" : null;
    }
}
