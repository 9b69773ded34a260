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
import org.tongchuang.worklist.NotYours;
import org.tongchuang.worklist.PassTaskOn;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskTaken;
import org.tongchuang.worklist.Tasks;

/** A task becomes a colleague's. */
@Controller
@RequestMapping("/tasks/{id}/transfer")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class TransferController {

    private final Tasks tasks;
    private final PassTaskOn passing;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    TransferController(Tasks tasks, PassTaskOn passing, Actors actors, CommandLog commands, MessageSource labels) {
        this.tasks = tasks;
        this.passing = passing;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, "", "", model);
    }

    @PostMapping
    String pass(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        String said = reason.strip();
        Faults faults = new Faults(labels)
                .unless(!colleague.isBlank(), "colleague", "worklist.fault.colleague")
                .unless(Reasons.isGood(said), "reason", "worklist.fault.reason");
        if (faults.any()) {
            faults.show(response, model);
            return page(id, colleague, said, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/tasks", () -> passing.pass(id, colleague, said, actor));
    }

    private String page(String id, String colleague, String reason, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        if (!task.isOpen()) {
            throw TaskTaken.from(task);
        }
        if (!passing.mayPass(task, actor)) {
            throw new NotYours(task);
        }
        model.addAttribute("task", task);
        model.addAttribute("colleagues", passing.colleagues(task, actor));
        model.addAttribute("colleague", colleague);
        model.addAttribute("typed", reason);
        return "worklist/transfer";
    }
}
