package org.tongchuang.talk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.talk.Comments;
import org.tongchuang.talk.CopyDossier;
import org.tongchuang.talk.WithdrawComment;
import org.tongchuang.talk.WriteComment;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Task;

/** What was written on a dossier; with {@code task}, beside that task's form, and what is written then is on it. */
@Controller
@RequestMapping("/dossiers/{id}/comments")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class CommentsController {

    private final Comments comments;
    private final WriteComment write;
    private final WithdrawComment withdraw;
    private final CopyDossier copy;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    CommentsController(
            Comments comments,
            WriteComment write,
            WithdrawComment withdraw,
            CopyDossier copy,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.comments = comments;
        this.write = write;
        this.withdraw = withdraw;
        this.copy = copy;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(
            @PathVariable String id,
            @RequestParam(required = false) String task,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Locale locale,
            Model model) {
        fill(id, task, "", Set.of(), locale, model);
        model.addAttribute("tabbed", htmx != null && task == null);
        return htmx == null ? "talk/comments" : "talk/comments-part";
    }

    @PostMapping
    String write(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(required = false) String task,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") Set<String> called,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        String said = body.strip().replace("\r\n", "\n");
        Optional<String> fault = write.fault(said);
        Actor actor = actors.current();
        if (fault.isPresent()) {
            Dossier dossier = fill(id, task, said, called, locale, model);
            String words = labels.getMessage(fault.get(), new Object[] {dossier.number()}, locale);
            model.addAttribute("errors", Map.of("body", words));
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "talk/comments";
        }
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), place(id, task), () -> write.write(id, task, said, called, actor));
    }

    @PostMapping("/{commentId}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @PathVariable String commentId,
            @RequestParam("_command") String command,
            @RequestParam(required = false) String task) {
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(
                        command, actor.memberId(), place(id, task), () -> withdraw.withdraw(id, commentId, actor));
    }

    private Dossier fill(String id, String taskId, String typed, Set<String> called, Locale locale, Model model) {
        Actor actor = actors.current();
        Dossier dossier = comments.see(id, actor);
        Task task = taskId == null ? null : comments.task(taskId, dossier, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("task", task);
        model.addAttribute("comments", comments.list(dossier, actor));
        model.addAttribute("people", people(comments.others(dossier, task, actor), locale));
        model.addAttribute("mayCopy", copy.mayCopy(dossier, actor));
        model.addAttribute("typed", typed);
        model.addAttribute("called", List.copyOf(called));
        return dossier;
    }

    private List<Person> people(List<Actor> others, Locale locale) {
        return others.stream()
                .map(one -> new Person(
                        one.memberId(),
                        labels.getMessage("talk.person", new Object[] {one.memberName(), one.unitName()}, locale)))
                .toList();
    }

    private static String place(String id, String task) {
        return task == null ? "/dossiers/" + id + "/tabs/comments" : "/tasks/" + task;
    }

    /** Somebody to choose. */
    public record Person(String value, String label) {}
}
