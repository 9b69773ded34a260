package org.tongchuang.tracking.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;
import org.tongchuang.tracking.PlanUpgrade;
import org.tongchuang.tracking.Upgrade;
import org.tongchuang.tracking.UpgradeDossiers;
import org.tongchuang.tracking.UpgradeOutcome;
import org.tongchuang.tracking.UpgradeRow;
import org.tongchuang.tracking.VersionCount;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.WholeStep;

/** Takes running dossiers to the newest version of their programme: what would come of each, the act, what came of each. */
@Controller
@RequestMapping("/programmes/{key}/upgrade")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class UpgradeController {

    /** How many dossiers one request takes along; few enough to answer within a second or two. */
    private static final int AT_ONCE = 5;

    private final PlanUpgrade plans;
    private final UpgradeDossiers upgrades;
    private final Programmes programmes;
    private final Actors actors;
    private final CommandLog commands;
    private final WholeStep steps;

    UpgradeController(
            PlanUpgrade plans,
            UpgradeDossiers upgrades,
            Programmes programmes,
            Actors actors,
            CommandLog commands,
            WholeStep steps) {
        this.plans = plans;
        this.upgrades = upgrades;
        this.programmes = programmes;
        this.actors = actors;
        this.commands = commands;
        this.steps = steps;
    }

    @GetMapping
    String preview(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") List<String> become,
            Model model) {
        Actor actor = actors.current();
        List<VersionCount> versions = plans.versions(key, actor);
        model.addAttribute("programme", programmes.current(key, actor.unitPath()));
        model.addAttribute(
                "versions",
                versions.stream().map(one -> new Choice(one, programmes)).toList());
        if (!versions.isEmpty()) {
            String chosen = from.isEmpty() ? versions.get(0).programmeVersionId() : from;
            model.addAttribute("plan", plans.preview(key, chosen, Upgrade.read(become), actor));
        }
        return "tracking/upgrade";
    }

    @PostMapping
    String begin(
            @PathVariable String key,
            @RequestParam("_command") String command,
            @RequestParam String from,
            @RequestParam(defaultValue = "") List<String> become,
            @RequestParam(defaultValue = "") List<String> dossier) {
        Actor actor = actors.current();
        Map<String, String> renamed = Upgrade.read(become);
        String place = "/programmes/" + key + "/upgrade/";
        String made = commands.once(
                command, actor.memberId(), () -> place + upgrades.begin(key, from, renamed, dossier, actor));
        proceed(upgrades.see(made.substring(place.length()), actor), actor);
        return "redirect:" + made;
    }

    @GetMapping("/{id}")
    String show(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        return progress(upgrades.see(id, actors.current()), htmx, model);
    }

    /** Repeating it is harmless: each dossier has a transaction of its own, and only one. */
    @PostMapping("/{id}/proceed")
    String proceed(
            @PathVariable String key,
            @PathVariable String id,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        Actor actor = actors.current();
        Upgrade upgrade = upgrades.see(id, actor);
        proceed(upgrade, actor);
        return htmx == null ? "redirect:/programmes/" + key + "/upgrade/" + id : progress(upgrade, htmx, model);
    }

    private void proceed(Upgrade upgrade, Actor actor) {
        for (int done = 0; done < AT_ONCE && upgrades.proceed(upgrade, actor, this::wholly); done++) {
            // The next one.
        }
    }

    private void wholly(Runnable work) {
        steps.run(() -> {
            work.run();
            return true;
        });
    }

    private String progress(Upgrade upgrade, String htmx, Model model) {
        List<UpgradeRow> rows = upgrades.rows(upgrade);
        model.addAttribute("upgrade", upgrade);
        model.addAttribute("programme", programmes.get(upgrade.toVersionId()));
        model.addAttribute("old", programmes.get(upgrade.fromVersionId()));
        model.addAttribute("rows", rows);
        model.addAttribute("left", count(rows, UpgradeOutcome.WAITING));
        model.addAttribute("done", count(rows, UpgradeOutcome.DONE) + count(rows, UpgradeOutcome.ALREADY));
        return htmx == null ? "tracking/upgrade-result" : "tracking/upgrade-progress";
    }

    private static long count(List<UpgradeRow> rows, UpgradeOutcome outcome) {
        return rows.stream().filter(row -> row.outcome() == outcome).count();
    }

    /** A version to choose. */
    public record Choice(String id, int version, long running) {

        Choice(VersionCount count, Programmes programmes) {
            this(count.programmeVersionId(), number(programmes.get(count.programmeVersionId())), count.running());
        }

        private static int number(ProgrammeVersion version) {
            return version.version();
        }
    }
}
