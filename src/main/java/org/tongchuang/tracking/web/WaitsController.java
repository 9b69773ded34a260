package org.tongchuang.tracking.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeMissing;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.tracking.Gallery;
import org.tongchuang.tracking.ProcessModel;
import org.tongchuang.tracking.StepWaits;
import org.tongchuang.tracking.VersionCount;
import org.tongchuang.tracking.Waits;
import org.tongchuang.web.ContentPolicy;
import org.tongchuang.web.OpenTo;

/** At which steps dossiers wait and how long, on the process diagram and the same in a table. */
@Controller
@RequestMapping("/waits")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class WaitsController {

    private final Waits waits;
    private final Gallery gallery;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Actors actors;

    WaitsController(Waits waits, Gallery gallery, Programmes programmes, ProgrammeContents contents, Actors actors) {
        this.waits = waits;
        this.gallery = gallery;
        this.programmes = programmes;
        this.contents = contents;
        this.actors = actors;
    }

    @GetMapping
    String waits(
            @RequestParam(defaultValue = "") String version, Locale locale, Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", ContentPolicy.DIAGRAM);
        Actor actor = actors.current();
        List<VersionCount> versions = waits.versions(actor);
        model.addAttribute(
                "versions", versions.stream().map(each -> choice(each, locale)).toList());
        if (!versions.isEmpty()) {
            VersionCount chosen = version.isEmpty() ? versions.get(0) : chosen(version, versions);
            show(programmes.get(chosen.programmeVersionId()), waits.of(chosen, actor), locale, model);
        }
        return "tracking/waits";
    }

    /** The model's file, for the script that draws it. */
    @GetMapping("/{version}/models/{name}")
    ResponseEntity<byte[]> model(@PathVariable String version, @PathVariable String name) {
        VersionCount chosen = chosen(version, waits.versions(actors.current()));
        ProcessModel model = gallery.model(programmes.get(chosen.programmeVersionId()), name);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .body(model.text().getBytes(StandardCharsets.UTF_8));
    }

    private void show(ProgrammeVersion version, Map<String, StepWaits> found, Locale locale, Model model) {
        Texts texts = contents.texts(version.id(), locale);
        List<Drawn> drawn = gallery.models(version).stream()
                .map(each -> new Drawn(each.key(), each.name(), lines(each, version, found, texts)))
                .filter(each -> !each.lines().isEmpty())
                .toList();
        model.addAttribute("version", version);
        model.addAttribute("models", drawn);
    }

    /** Where most wait first. */
    private static List<Line> lines(
            ProcessModel model, ProgrammeVersion version, Map<String, StepWaits> found, Texts texts) {
        return model.tasks(texts).stream()
                .filter(step -> found.containsKey(step.id()))
                .map(step -> new Line(step.name(), version.manifest().tasks().get(step.id()), found.get(step.id())))
                .sorted(Comparator.comparingLong((Line line) -> -line.waits().waiting()))
                .toList();
    }

    private Choice choice(VersionCount count, Locale locale) {
        ProgrammeVersion version = programmes.get(count.programmeVersionId());
        return new Choice(
                version.id(),
                contents.texts(version.id(), locale).text("programme.name"),
                version.version(),
                count.running());
    }

    private static VersionCount chosen(String version, List<VersionCount> versions) {
        return versions.stream()
                .filter(each -> each.programmeVersionId().equals(version))
                .findFirst()
                .orElseThrow(() -> new ProgrammeMissing(version));
    }

    /** A version to choose. */
    public record Choice(String id, String name, int version, long running) {}

    /** A model with the steps at which somebody waits or has waited. */
    public record Drawn(String key, String name, List<Line> lines) {

        /** The steps at which somebody waits now, the fullest first. */
        public List<String> waiting() {
            return lines.stream()
                    .map(Line::waits)
                    .filter(waits -> waits.waiting() > 0)
                    .map(StepWaits::step)
                    .toList();
        }
    }

    /** A step, its term, and the waiting at it. */
    public record Line(String name, Manifest.Task task, StepWaits waits) {

        /** How it is marked: most urgent is what is often late, then where somebody waits now. */
        public String state() {
            if (waits.isSlow()) {
                return "late";
            }
            return waits.waiting() > 0 ? "soon" : "done";
        }
    }
}
