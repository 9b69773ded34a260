package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.DossierHolds;

/** The tab of those who may hold the dossier, and of everybody once it was held. */
@Component
class HoldTab implements DossierTab {

    private final DossierHolds holds;

    HoldTab(DossierHolds holds) {
        this.holds = holds;
    }

    @Override
    public int order() {
        return 85;
    }

    @Override
    public String key() {
        return "hold";
    }

    @Override
    public String labelKey() {
        return "worklist.hold";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return holds.mayHold(dossier, actor) || !holds.of(dossier).isEmpty()
                ? "/dossiers/" + dossier.id() + "/hold"
                : null;
    }
}
