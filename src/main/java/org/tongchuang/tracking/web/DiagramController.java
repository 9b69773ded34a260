package org.tongchuang.tracking.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tongchuang.dossier.CurrentWork;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierMissing;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.Manifest.Phase;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.tracking.Diagrams;
import org.tongchuang.tracking.FailedSteps;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.PlanMove;

/** The process diagram of a dossier and the same in words. */
@Controller
@RequestMapping("/dossiers/{id}/diagram")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DiagramController {

    private final Dossiers dossiers;
    private final Diagrams diagrams;
    private final CurrentWork work;
    private final FailedSteps failures;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final PlanMove moves;
    private final Actors actors;

    DiagramController(
            Dossiers dossiers,
            Diagrams diagrams,
            CurrentWork work,
            FailedSteps failures,
            Programmes programmes,
            ProgrammeContents contents,
            PlanMove moves,
            Actors actors) {
        this.dossiers = dossiers;
        this.diagrams = diagrams;
        this.work = work;
        this.failures = failures;
        this.programmes = programmes;
        this.contents = contents;
        this.moves = moves;
        this.actors = actors;
    }

    @GetMapping
    String diagram(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        ProgrammeVersion version = programmes.get(dossier.programmeVersionId());
        List<String> phases = phases(dossier, version);
        int here = version.manifest().phasesOf(dossier.processKey()).stream()
                .map(Phase::key)
                .toList()
                .indexOf(dossier.phase());
        int ahead = dossier.isRunning() ? here + 1 : phases.size();
        model.addAttribute("dossier", dossier);
        model.addAttribute("version", version.version());
        model.addAttribute("drawings", diagrams.of(dossier));
        model.addAttribute("past", phases.subList(0, dossier.isRunning() ? Math.max(here, 0) : here + 1));
        model.addAttribute("here", here < 0 ? "" : phases.get(here));
        model.addAttribute("ahead", phases.subList(ahead, phases.size()));
        model.addAttribute("holders", work.of(id, actor));
        model.addAttribute("failures", failures.of(id));
        model.addAttribute("mayMove", moves.may(dossier, actor));
        return "tracking/diagram";
    }

    /** The model's file, for the script that draws it. */
    @GetMapping("/models/{key}")
    ResponseEntity<byte[]> model(@PathVariable String id, @PathVariable String key) {
        Dossier dossier = dossiers.see(id, actors.current());
        String text = diagrams.model(dossier, key).orElseThrow(() -> new DossierMissing(id));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> phases(Dossier dossier, ProgrammeVersion version) {
        Texts texts = contents.texts(version.id(), LocaleContextHolder.getLocale());
        return version.manifest().phasesOf(dossier.processKey()).stream()
                .map(phase -> texts.text("phase." + phase.key()))
                .toList();
    }
}
