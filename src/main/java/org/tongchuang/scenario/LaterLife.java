package org.tongchuang.scenario;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.programme.Programmes;

/** A title and the dossiers that follow from it. */
@Component
class LaterLife {

    private final Designations titles;
    private final Dossiers dossiers;
    private final Programmes programmes;

    LaterLife(Designations titles, Dossiers dossiers, Programmes programmes) {
        this.titles = titles;
        this.dossiers = dossiers;
        this.programmes = programmes;
    }

    Designation title(Story story) {
        return titles.of(dossiers.get(story.dossierId()))
                .orElseThrow(() -> new ScenarioFailed("the dossier has led to no title", "scenario.failed.no-title"));
    }

    /** The story goes on in the newest dossier of the title that runs this process of the programme. */
    void goOn(Story story, Designation title, String process) {
        String key = programmes
                .get(title.programmeVersionId())
                .manifest()
                .processes()
                .get(process);
        List<Dossier> later = dossiers.ofTitle(title.id()).stream()
                .filter(dossier -> dossier.processKey().equals(key))
                .toList();
        if (later.isEmpty()) {
            throw new ScenarioFailed("the title has no dossier of " + process, "scenario.failed.no-later", process);
        }
        story.goOnWith(later.get(later.size() - 1));
    }
}
