package org.tongchuang.survey.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.survey.IssueCodes;
import org.tongchuang.survey.SlipCodes;
import org.tongchuang.survey.Surveys;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** Issues codes and answers with the sheet of slips itself: the codes can't be read a second time. */
@Controller
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class SlipsController {

    private final Dossiers dossiers;
    private final Surveys surveys;
    private final IssueCodes issue;
    private final SlipPicture pictures;
    private final Actors actors;
    private final CommandLog commands;

    SlipsController(
            Dossiers dossiers,
            Surveys surveys,
            IssueCodes issue,
            SlipPicture pictures,
            Actors actors,
            CommandLog commands) {
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.issue = issue;
        this.pictures = pictures;
        this.actors = actors;
        this.commands = commands;
    }

    @PostMapping("/dossiers/{id}/survey/batches")
    String issue(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "0") int count,
            @RequestParam(defaultValue = "") String seed,
            Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        String usable = SlipCodes.isSeed(seed) ? seed : SlipCodes.freshSeed();
        commands.once(command, actor.memberId(), () -> {
            issue.issue(id, count, usable, actor);
            return "/dossiers/" + id + "/survey";
        });
        List<SlipPicture.Slip> slips =
                SlipCodes.of(usable, count).stream().map(pictures::of).toList();
        model.addAttribute("dossier", dossier);
        model.addAttribute("batches", surveys.batches(surveys.of(id).orElseThrow()));
        model.addAttribute("slips", slips);
        model.addAttribute("entry", pictures.entry());
        return "survey/slips";
    }
}
