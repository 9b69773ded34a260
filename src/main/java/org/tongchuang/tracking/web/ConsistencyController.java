package org.tongchuang.tracking.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.tongchuang.audit.DailySeal;
import org.tongchuang.people.Actors;
import org.tongchuang.tracking.CheckNotAllowed;
import org.tongchuang.tracking.ConsistencyCheck;
import org.tongchuang.tracking.NightlyCheck;
import org.tongchuang.web.OpenTo;

/** Whether all records agree, for those who look after the house. */
@Controller
@OpenTo(OpenTo.Audience.SIGNED_IN)
class ConsistencyController {

    private final ConsistencyCheck check;
    private final NightlyCheck nightly;
    private final DailySeal seals;
    private final Actors actors;

    ConsistencyController(ConsistencyCheck check, NightlyCheck nightly, DailySeal seals, Actors actors) {
        this.check = check;
        this.nightly = nightly;
        this.seals = seals;
        this.actors = actors;
    }

    @GetMapping("/consistency")
    String check(Model model) {
        admit();
        model.addAttribute("violations", check.violations());
        return "tracking/consistency";
    }

    /** The part of the work desk: what last night's check found. */
    @GetMapping("/consistency/summary")
    String summary(Model model) {
        admit();
        nightly.last().ifPresent(run -> {
            model.addAttribute("run", run);
            model.addAttribute("faults", nightly.faults(run));
        });
        return "tracking/check-summary";
    }

    /** Each day's seal, to be printed and kept elsewhere. */
    @GetMapping("/consistency/seals")
    String seals(Model model) {
        admit();
        model.addAttribute("seals", seals.list());
        return "tracking/seals";
    }

    private void admit() {
        if (!check.mayRun(actors.current())) {
            throw new CheckNotAllowed();
        }
    }
}
