package org.tongchuang.dossier.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

@Component
class FormsTab implements DossierTab {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String key() {
        return "forms";
    }

    @Override
    public String labelKey() {
        return "dossier.tab.forms";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return "/dossiers/" + dossier.id() + "/forms";
    }
}
