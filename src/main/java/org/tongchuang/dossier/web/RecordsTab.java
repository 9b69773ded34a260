package org.tongchuang.dossier.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

@Component
class RecordsTab implements DossierTab {

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String key() {
        return "records";
    }

    @Override
    public String labelKey() {
        return "dossier.tab.records";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return "/dossiers/" + dossier.id() + "/records";
    }
}
