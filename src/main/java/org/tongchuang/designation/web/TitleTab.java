package org.tongchuang.designation.web;

import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

/** The title that a dossier led to or is about. */
@Component
class TitleTab implements DossierTab {

    private final Designations designations;

    TitleTab(Designations designations) {
        this.designations = designations;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String key() {
        return "title";
    }

    @Override
    public String labelKey() {
        return "designation.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return designations
                .of(dossier)
                .map(title -> "/titles/of/" + dossier.id())
                .orElse(null);
    }
}
