package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.Manifest;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.DossierHold;
import org.tongchuang.worklist.DossierHolds;
import org.tongchuang.worklist.HoldDossier;
import org.tongchuang.worklist.ResumeDossier;

/** A dossier is held and goes on: the tab of its page, and the same as a page where something has to be mended. */
@Controller
@RequestMapping("/dossiers/{id}/hold")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class HoldController {

    private final Dossiers dossiers;
    private final DossierHolds holds;
    private final HoldDossier holding;
    private final ResumeDossier resuming;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    HoldController(
            Dossiers dossiers,
            DossierHolds holds,
            HoldDossier holding,
            ResumeDossier resuming,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.dossiers = dossiers;
        this.holds = holds;
        this.holding = holding;
        this.resuming = resuming;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        fill(id, null, "", model);
        return htmx == null ? "worklist/hold" : "worklist/hold-part";
    }

    @PostMapping
    String hold(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        String said = reason.strip();
        Faults faults = new Faults(labels)
                .unless(until != null && !until.isBefore(holds.least(dossier)), "until", "worklist.fault.hold-until")
                .unless(Reasons.isGood(said), "reason", "worklist.fault.hold-reason");
        if (faults.any()) {
            return again(id, until, said, faults, response, model);
        }
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), "/dossiers/" + id, () -> holding.hold(id, until, said, actor));
    }

    @PostMapping("/resume")
    String resume(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        dossiers.see(id, actor);
        String said = remark.strip();
        Faults faults = new Faults(labels).unless(Reasons.isGood(said), "remark", "worklist.fault.hold-remark");
        if (faults.any()) {
            return again(id, null, said, faults, response, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), "/dossiers/" + id, () -> resuming.resume(id, said, actor));
    }

    private String again(
            String id, LocalDate until, String typed, Faults faults, HttpServletResponse response, Model model) {
        faults.show(response, model);
        fill(id, until, typed, model);
        return "worklist/hold";
    }

    private void fill(String id, LocalDate until, String typed, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        Optional<DossierHold> open = holds.open(id);
        boolean may = holds.mayHold(dossier, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("holds", holds.of(dossier));
        model.addAttribute("onHold", holds.clock(dossier));
        model.addAttribute("mayHold", may && open.isEmpty() && holds.clock(dossier) != Manifest.OnHold.NEVER);
        model.addAttribute("mayResume", may && open.isPresent());
        model.addAttribute("until", until == null ? holds.least(dossier) : until);
        model.addAttribute("typed", typed);
    }
}
