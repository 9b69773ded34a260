package org.tongchuang.tracking.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierTab;
import org.tongchuang.people.Actor;

@Component
class DiagramTab implements DossierTab {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String key() {
        return "diagram";
    }

    @Override
    public String labelKey() {
        return "tracking.diagram.tab";
    }

    @Override
    public String href(Dossier dossier, Actor actor) {
        return "/dossiers/" + dossier.id() + "/diagram";
    }

    @Override
    public List<String> scripts() {
        return List.of("/webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js", "/diagram.js");
    }
}
