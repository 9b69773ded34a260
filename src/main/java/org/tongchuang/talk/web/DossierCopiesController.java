package org.tongchuang.talk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.talk.Comments;
import org.tongchuang.talk.Copies;
import org.tongchuang.talk.CopyDossier;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.Task;

/** A dossier's copies: what came to the reader, what he sent, and where he sends it; with {@code task}, of that task. */
@Controller
@RequestMapping("/dossiers/{id}/copies")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class DossierCopiesController {

    private final Comments comments;
    private final Copies copies;
    private final CopyDossier copy;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    DossierCopiesController(
            Comments comments,
            Copies copies,
            CopyDossier copy,
            Actors actors,
            CommandLog commands,
            MessageSource labels) {
        this.comments = comments;
        this.copies = copies;
        this.copy = copy;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(required = false) String task, Locale locale, Model model) {
        fill(id, task, "", Set.of(), locale, model);
        return "talk/dossier-copies";
    }

    @PostMapping
    String send(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(required = false) String task,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(defaultValue = "") Set<String> chosen,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        String said = remark.strip().replace("\r\n", "\n");
        Dossier dossier = comments.see(id, actor);
        Map<String, String> faults = faults(said, chosen, dossier, locale);
        if (!faults.isEmpty() && copy.mayCopy(dossier, actor)) {
            fill(id, task, said, chosen, locale, model);
            model.addAttribute("errors", faults);
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return "talk/dossier-copies";
        }
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        "/dossiers/" + id + "/copies",
                        () -> copy.copy(id, task, said, chosen, actor));
    }

    private Map<String, String> faults(String remark, Set<String> chosen, Dossier dossier, Locale locale) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (chosen.isEmpty()) {
            faults.put("chosen", label("talk.fault.nobody", locale, dossier.number()));
        }
        Optional<String> fault = copy.fault(remark);
        fault.ifPresent(key -> faults.put("remark", label(key, locale, dossier.number())));
        return faults;
    }

    private void fill(String id, String taskId, String typed, Set<String> chosen, Locale locale, Model model) {
        Actor actor = actors.current();
        Dossier dossier = comments.see(id, actor);
        Task task = taskId == null ? null : comments.task(taskId, dossier, actor);
        boolean mayCopy = copy.mayCopy(dossier, actor);
        model.addAttribute("dossier", dossier);
        model.addAttribute("task", task);
        model.addAttribute("received", copies.received(dossier, actor));
        model.addAttribute("sent", copies.sent(dossier, actor));
        model.addAttribute("mayCopy", mayCopy);
        model.addAttribute("choices", mayCopy ? choices(comments.others(dossier, task, actor), locale) : List.of());
        model.addAttribute("typed", typed);
        model.addAttribute("chosen", List.copyOf(chosen));
    }

    /** Units of which there is more than one, then everybody. */
    private List<Choice> choices(List<Actor> others, Locale locale) {
        Map<String, List<Actor>> units = new LinkedHashMap<>();
        others.forEach(one ->
                units.computeIfAbsent(one.unitId(), unit -> new ArrayList<>()).add(one));
        List<Choice> choices = new ArrayList<>();
        units.values().stream()
                .filter(people -> people.size() > 1)
                .map(people -> new Choice(
                        people.get(0).unitId(),
                        label("talk.copy.unit", locale, people.get(0).unitName(), people.size())))
                .forEach(choices::add);
        others.stream()
                .map(one -> new Choice(one.memberId(), label("talk.person", locale, one.memberName(), one.unitName())))
                .forEach(choices::add);
        return choices;
    }

    private String label(String key, Locale locale, Object... arguments) {
        return labels.getMessage(key, arguments, locale);
    }

    /** A unit or somebody to choose. */
    public record Choice(String value, String label) {}
}
