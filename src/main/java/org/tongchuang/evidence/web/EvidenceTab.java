package org.tongchuang.evidence.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.evidence.Evidence;
import org.tongchuang.people.Actor;

@Component
class EvidenceTab implements DossierTab {

    private final Evidence evidence;

    EvidenceTab(Evidence evidence) {
        this.evidence = evidence;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String key() {
        return "evidence";
    }

    @Override
    public String labelKey() {
        return "evidence.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return evidence.maySee(dossier, actor) ? "/dossiers/" + dossier.id() + "/evidence" : null;
    }
}
