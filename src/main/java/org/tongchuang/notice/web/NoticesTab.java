package org.tongchuang.notice.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

@Component
class NoticesTab implements DossierTab {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String key() {
        return "notices";
    }

    @Override
    public String labelKey() {
        return "notice.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return "/dossiers/" + dossier.id() + "/notices";
    }
}
