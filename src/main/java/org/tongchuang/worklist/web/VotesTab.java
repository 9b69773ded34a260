package org.tongchuang.worklist.web;

import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;

/** The tab of programmes with steps that are votes. */
@Component
class VotesTab implements DossierTab {

    private final Programmes programmes;

    VotesTab(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String key() {
        return "votes";
    }

    @Override
    public String labelKey() {
        return "worklist.votes.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return programmes.get(dossier.programmeVersionId()).manifest().tasks().values().stream()
                        .allMatch(task -> task.votes() == null)
                ? null
                : "/dossiers/" + dossier.id() + "/votes";
    }
}
