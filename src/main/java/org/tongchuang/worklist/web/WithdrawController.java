package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
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
import org.tongchuang.worklist.WithdrawStep;

/** Takes a step back that oneself has handed in. */
@Controller
@RequestMapping("/tasks/{id}/withdrawal")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class WithdrawController {

    private final WithdrawStep steps;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    WithdrawController(WithdrawStep steps, Actors actors, CommandLog commands, MessageSource labels) {
        this.steps = steps;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String preview(@PathVariable String id, Model model) {
        return page(id, "", model);
    }

    @PostMapping
    String withdraw(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String digest,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        String said = reason.strip();
        Faults faults = new Faults(labels).unless(Reasons.isGood(said), "reason", "worklist.fault.withdraw-reason");
        if (faults.any()) {
            faults.show(response, model);
            return page(id, said, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/tasks", () -> steps.withdraw(id, digest, said, actor));
    }

    private String page(String id, String typed, Model model) {
        model.addAttribute("withdrawal", steps.look(id, actors.current()));
        model.addAttribute("typed", typed);
        return "worklist/withdrawal";
    }
}
