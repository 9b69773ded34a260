package org.tongchuang.tracking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.programme.DeployedFiles;
import org.tongchuang.programme.Programmes;

/** The models that a dossier runs through, as its own programme version was deployed. */
@Component
public class Diagrams {

    private static final Pattern NAME = Pattern.compile("<bpmn:process\\b[^>]*?\\bname=\"([^\"<&]*)\"");

    private final ProcessPlaces places;
    private final DeployedFiles files;
    private final Programmes programmes;

    Diagrams(@Lazy ProcessPlaces places, DeployedFiles files, Programmes programmes) {
        this.places = places;
        this.files = files;
        this.programmes = programmes;
    }

    /** One model with the dossier's places in it. */
    public record Drawing(String model, String name, Set<String> here, Set<String> done) {}

    /** The dossier's own model first, also where the engine has forgotten the way through it. */
    public List<Drawing> of(Dossier dossier) {
        List<Drawing> drawings = new ArrayList<>();
        if (dossier.processInstanceId() != null) {
            places.of(dossier.processInstanceId()).forEach(place -> drawings.add(drawing(dossier, place)));
        }
        if (drawings.isEmpty()) {
            drawings.add(drawing(dossier, new ProcessPlaces.Place(dossier.processKey(), Set.of(), Set.of())));
        }
        return drawings;
    }

    /** The model's file, if it is one that the dossier runs through. */
    public Optional<String> model(Dossier dossier, String model) {
        return of(dossier).stream()
                .map(Drawing::model)
                .filter(model::equals)
                .findFirst()
                .flatMap(known -> text(dossier, known));
    }

    private Drawing drawing(Dossier dossier, ProcessPlaces.Place place) {
        String name = text(dossier, place.model())
                .map(NAME::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .orElse(place.model());
        return new Drawing(place.model(), name, place.here(), place.done());
    }

    private Optional<String> text(Dossier dossier, String model) {
        String version = dossier.programmeVersionId();
        String own = "bpmn/" + programmes.get(version).key() + "/" + model + ".bpmn";
        String path = files.find(version, own).isPresent() ? own : "bpmn/shared/" + model + ".bpmn";
        return files.find(version, path).map(bytes -> files.text(version, path));
    }
}
