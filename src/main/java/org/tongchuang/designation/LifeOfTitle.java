package org.tongchuang.designation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;

/** The dossiers of a title from its application on, as far as somebody may see them. */
@Component
public class LifeOfTitle {

    private final Dossiers dossiers;
    private final Programmes programmes;

    LifeOfTitle(Dossiers dossiers, Programmes programmes) {
        this.dossiers = dossiers;
        this.programmes = programmes;
    }

    /** Oldest first. */
    public List<LifeDossier> of(Designation title, Actor actor) {
        return Stream.concat(Stream.of(dossiers.get(title.dossierId())), dossiers.ofTitle(title.id()).stream())
                .filter(dossier -> dossiers.isSeen(dossier.id(), actor))
                .map(dossier -> new LifeDossier(part(dossier), dossier))
                .toList();
    }

    private String part(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest().processes().entrySet().stream()
                .filter(process -> process.getValue().equals(dossier.processKey()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("main");
    }
}
