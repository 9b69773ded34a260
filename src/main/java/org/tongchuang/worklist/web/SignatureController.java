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
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.GiveSignature;
import org.tongchuang.worklist.HeldHandIn;
import org.tongchuang.worklist.SignatureRequest;
import org.tongchuang.worklist.Signatures;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.Worklist;

/** One opinion that a member was asked for: what it is about, yes or no, and why. */
@Controller
@RequestMapping("/signatures/{id}")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class SignatureController {

    private final GiveSignature give;
    private final Signatures signatures;
    private final Tasks tasks;
    private final TaskForms taskForms;
    private final Forms forms;
    private final Worklist worklist;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    SignatureController(
            GiveSignature give,
            Signatures signatures,
            Tasks tasks,
            TaskForms taskForms,
            Forms forms,
            Worklist worklist,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.give = give;
        this.signatures = signatures;
        this.tasks = tasks;
        this.taskForms = taskForms;
        this.forms = forms;
        this.worklist = worklist;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(id, "", "", model);
    }

    @PostMapping
    String give(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String opinion,
            HttpServletResponse response,
            Model model) {
        String said = opinion.strip();
        Faults faults = new Faults(labels)
                .unless(answer.equals("YES") || answer.equals("NO"), "answer", "worklist.fault.signature-answer")
                .unless(Reasons.isGood(said), "opinion", "worklist.fault.signature-opinion");
        if (faults.any()) {
            faults.show(response, model);
            return page(id, answer, said, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), "/tasks", () -> give.give(id, "YES".equals(answer), said, actor));
    }

    private String page(String id, String answer, String opinion, Model model) {
        Actor actor = actors.current();
        SignatureRequest request = give.see(id, actor);
        worklist.markRead(id, actor);
        Task task = tasks.get(request.taskId());
        model.addAttribute("request", request);
        model.addAttribute("task", task);
        signatures
                .held(task)
                .filter(held -> request.isOpen())
                .ifPresent(held -> model.addAttribute("view", view(task, held)));
        model.addAttribute("answer", answer);
        model.addAttribute("typed", opinion);
        return "worklist/signature";
    }

    /** What was handed in and waits for the signature. */
    private FormView view(Task task, HeldHandIn held) {
        return forms.accepted(taskForms.schema(task), held.data(), taskForms.known(task));
    }
}
