package org.tongchuang.assessment.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.assessment.Panel;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.ReplaceMember;
import org.tongchuang.assessment.RowMissing;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;

/** The office looks at the draw, decides on recusals and fills empty places. */
@Controller
@RequestMapping("/dossiers/{id}/panel")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class PanelController {

    private final Dossiers dossiers;
    private final Panels panels;
    private final ReplaceMember replace;
    private final Actors actors;
    private final CommandLog commands;

    PanelController(Dossiers dossiers, Panels panels, ReplaceMember replace, Actors actors, CommandLog commands) {
        this.dossiers = dossiers;
        this.panels = panels;
        this.replace = replace;
        this.actors = actors;
        this.commands = commands;
    }

    @GetMapping
    @OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        Actor actor = actors.current();
        Dossier dossier = dossiers.see(id, actor);
        if (!replace.mayDecide(dossier, actor)) {
            throw new RowMissing(id);
        }
        Panel panel = panels.latest(id).orElseThrow(() -> new RowMissing(id));
        model.addAttribute("dossier", dossier);
        model.addAttribute("panel", panel);
        model.addAttribute("everybody", panels.everybody(panel));
        model.addAttribute("members", panels.members(panel).size());
        return htmx == null ? "assessment/panel" : "assessment/panel-members";
    }

    @PostMapping("/recusals")
    String recuse(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam String member,
            @RequestParam(defaultValue = "") String reason) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    replace.recuse(id, member, reason, actor);
                    return "/dossiers/" + id + "/panel";
                });
    }

    @PostMapping("/places")
    String fillUp(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> {
                    replace.fillUp(id, actor);
                    return "/dossiers/" + id + "/panel";
                });
    }
}
