package org.tongchuang.worklist.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.MoveByHand;
import org.tongchuang.worklist.PlanMove;

/** Moves a dossier that is stuck: choose the step, look what that would do, confirm with a reason. */
@Controller
@RequestMapping("/dossiers/{id}/move")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class MoveController {

    private final PlanMove plans;
    private final MoveByHand moves;
    private final CommandLog commands;
    private final Actors actors;

    MoveController(PlanMove plans, MoveByHand moves, CommandLog commands, Actors actors) {
        this.plans = plans;
        this.moves = moves;
        this.commands = commands;
        this.actors = actors;
    }

    @GetMapping
    String choose(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        model.addAttribute("dossier", plans.movable(id, actor));
        model.addAttribute("choices", plans.choices(id, actor));
        return "worklist/move";
    }

    @GetMapping("/preview")
    String preview(@PathVariable String id, @RequestParam String from, @RequestParam String to, Model model) {
        model.addAttribute("plan", plans.preview(id, from, to, actors.current()));
        return "worklist/move-preview";
    }

    @PostMapping
    String confirm(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam String from,
            @RequestParam String to,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String reason) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/dossiers/" + id,
                        () -> moves.move(id, from, to, digest, reason, actor));
    }
}
