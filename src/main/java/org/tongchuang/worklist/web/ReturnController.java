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
import org.tongchuang.worklist.PlanReturn;
import org.tongchuang.worklist.ReturnTask;
import org.tongchuang.worklist.Tasks;

/** Returns a task to an earlier step: choose the step, look what that would do, confirm. */
@Controller
@RequestMapping("/tasks/{id}/return")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class ReturnController {

    private final Tasks tasks;
    private final PlanReturn plans;
    private final ReturnTask returns;
    private final CommandLog commands;
    private final Actors actors;

    ReturnController(Tasks tasks, PlanReturn plans, ReturnTask returns, CommandLog commands, Actors actors) {
        this.tasks = tasks;
        this.plans = plans;
        this.returns = returns;
        this.commands = commands;
        this.actors = actors;
    }

    @GetMapping
    String choose(@PathVariable String id, Model model) {
        Actor actor = actors.current();
        model.addAttribute("task", tasks.see(id, actor));
        model.addAttribute("steps", plans.steps(id, actor));
        return "worklist/return";
    }

    @GetMapping("/{to}")
    String preview(@PathVariable String id, @PathVariable String to, Model model) {
        model.addAttribute("plan", plans.preview(id, to, actors.current()));
        return "worklist/return-preview";
    }

    @PostMapping("/{to}")
    String confirm(
            @PathVariable String id,
            @PathVariable String to,
            @RequestParam("_command") String command,
            @RequestParam String digest,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean straight) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/tasks",
                        () -> returns.back(id, to, digest, reason, straight, actor));
    }
}
