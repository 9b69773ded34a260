package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;

/** The tab of programmes whose steps are handed to units or run as plans side by side. */
@Component
class PartsTab implements DossierTab {

    private final Programmes programmes;

    PartsTab(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String key() {
        return "parts";
    }

    @Override
    public String labelKey() {
        return "worklist.parts.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return programmes.get(dossier.programmeVersionId()).manifest().parts().isEmpty()
                ? null
                : "/dossiers/" + dossier.id() + "/parts";
    }
}
