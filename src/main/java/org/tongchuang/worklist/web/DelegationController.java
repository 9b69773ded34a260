package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
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
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.CallTaskBack;
import org.tongchuang.worklist.DelegateTask;
import org.tongchuang.worklist.Delegation;
import org.tongchuang.worklist.Delegations;
import org.tongchuang.worklist.GiveTaskBack;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** A colleague prepares a task: asked, given back, called back; also, on the task's page, the same as a part of it. */
@Controller
@RequestMapping("/tasks/{id}/delegation")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DelegationController {

    private static final String REMARK = "remark";

    private final Tasks tasks;
    private final Delegations delegations;
    private final DelegateTask delegating;
    private final GiveTaskBack giving;
    private final CallTaskBack calling;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    DelegationController(
            Tasks tasks,
            Delegations delegations,
            DelegateTask delegating,
            GiveTaskBack giving,
            CallTaskBack calling,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.tasks = tasks;
        this.delegations = delegations;
        this.delegating = delegating;
        this.giving = giving;
        this.calling = calling;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        fill(id, "", "", model);
        return htmx == null ? "worklist/delegation" : "worklist/delegation-part";
    }

    @PostMapping
    String delegate(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Model model) {
        String said = remark.strip();
        Faults faults = new Faults(labels)
                .unless(!colleague.isBlank(), "colleague", "worklist.fault.delegate")
                .unless(Reasons.isGood(said), REMARK, "worklist.fault.delegation-remark");
        if (faults.any()) {
            return again(id, colleague, said, faults, response, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/tasks/" + id,
                        () -> delegating.delegate(id, colleague, said, actor));
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Model model) {
        String said = remark.strip();
        Faults faults = new Faults(labels).unless(Reasons.isGood(said), REMARK, "worklist.fault.delegation-answer");
        if (faults.any()) {
            return again(id, "", said, faults, response, model);
        }
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/tasks", () -> giving.giveBack(id, said, actor));
    }

    @PostMapping("/call-back")
    String callBack(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Model model) {
        String said = remark.strip();
        Faults faults = new Faults(labels).unless(Reasons.isGood(said), REMARK, "worklist.fault.delegation-reason");
        if (faults.any()) {
            return again(id, "", said, faults, response, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), "/tasks/" + id, () -> calling.callBack(id, said, actor));
    }

    private String again(
            String id, String colleague, String remark, Faults faults, HttpServletResponse response, Model model) {
        faults.show(response, model);
        fill(id, colleague, remark, model);
        return "worklist/delegation";
    }

    private void fill(String id, String colleague, String remark, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        Optional<Delegation> open = delegations.open(task);
        boolean mayDelegate = open.isEmpty() && delegating.mayDelegate(task, actor);
        model.addAttribute("task", task);
        model.addAttribute("delegations", delegations.of(task));
        open.ifPresent(one -> model.addAttribute("open", one));
        model.addAttribute("mayDelegate", mayDelegate);
        model.addAttribute("mayGiveBack", open.isPresent() && tasks.isDelegate(task, actor));
        model.addAttribute("mayCallBack", open.isPresent() && calling.mayCallBack(task, actor));
        model.addAttribute("colleagues", mayDelegate ? delegating.colleagues(task, actor) : List.of());
        model.addAttribute("colleague", colleague);
        model.addAttribute("typed", remark);
    }
}
