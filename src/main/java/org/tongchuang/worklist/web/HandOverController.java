package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.people.Absence;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.HandOver;
import org.tongchuang.worklist.HandOverWish;
import org.tongchuang.worklist.HandOvers;
import org.tongchuang.worklist.HandWorkOver;
import org.tongchuang.worklist.Passing;
import org.tongchuang.worklist.Task;

/** Somebody's open work goes to a colleague: choose, look at what each task becomes, confirm, sign the list. */
@Controller
@RequestMapping("/hand-overs")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class HandOverController {

    private final HandOvers handOvers;
    private final HandWorkOver work;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;

    HandOverController(
            HandOvers handOvers, HandWorkOver work, Actors actors, CommandLog commands, MessageSource labels) {
        this.handOvers = handOvers;
        this.work = work;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
    }

    @GetMapping
    String list(Model model) {
        Actor actor = actors.current();
        model.addAttribute("loads", handOvers.loads(actor));
        model.addAttribute("recent", handOvers.recent(actor));
        return "worklist/hand-overs";
    }

    @GetMapping("/new")
    String choose(@RequestParam String member, @RequestParam String unit, @RequestParam String role, Model model) {
        HandOverWish nothing = new HandOverWish(member, unit, role, Set.of(), Set.of(), "", "");
        return form(nothing, true, model);
    }

    @PostMapping
    String make(
            @RequestParam("_command") String command,
            @RequestParam String member,
            @RequestParam String unit,
            @RequestParam String role,
            @RequestParam(name = "task", defaultValue = "") Set<String> tasks,
            @RequestParam(name = "absence", defaultValue = "") Set<String> absences,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "false") boolean confirmed,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        HandOverWish wish = new HandOverWish(member, unit, role, tasks, absences, colleague, reason.strip());
        Map<String, String> errors = faults(wish, locale);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("errors", errors);
            return form(wish, false, model);
        }
        if (!confirmed) {
            return preview(wish, model);
        }
        Actor actor = actors.current();
        return "redirect:"
                + commands.once(command, actor.memberId(), () -> "/hand-overs/" + work.handOver(wish, actor));
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        HandOver handOver = handOvers.see(id, actors.current());
        model.addAttribute("handOver", handOver);
        model.addAttribute("rows", handOvers.rows(handOver));
        model.addAttribute("standIns", handOvers.standIns(handOver));
        return "worklist/hand-over";
    }

    private Map<String, String> faults(HandOverWish wish, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (wish.taskIds().isEmpty() && wish.absenceIds().isEmpty()) {
            errors.put("task", labels.getMessage("worklist.fault.ticked", null, locale));
        }
        if (wish.colleagueId().isBlank()) {
            errors.put("colleague", labels.getMessage("worklist.fault.colleague", null, locale));
        }
        if (!Reasons.isGood(wish.reason())) {
            errors.put("reason", labels.getMessage("worklist.fault.reason", null, locale));
        }
        return errors;
    }

    private String form(HandOverWish wish, boolean all, Model model) {
        Actor actor = actors.current();
        List<Task> tasks = handOvers.taken(wish.memberId(), wish.unitId(), wish.role(), actor);
        model.addAttribute("absences", handOvers.standIns(wish.memberId(), wish.unitId(), actor));
        model.addAttribute("wish", wish);
        model.addAttribute("tasks", tasks);
        model.addAttribute("most", tasks.size() == HandOvers.MOST);
        model.addAttribute("all", all);
        model.addAttribute("colleagues", handOvers.colleagues(wish.memberId(), wish.unitId(), wish.role()));
        return "worklist/hand-over-form";
    }

    private String preview(HandOverWish wish, Model model) {
        Actor actor = actors.current();
        List<Line> lines = work.ticked(wish, actor).stream()
                .map(task -> new Line(task, work.judge(task, wish, actor)))
                .toList();
        model.addAttribute("wish", wish);
        model.addAttribute("lines", lines);
        List<StandInLine> standIns = work.tickedStandIns(wish, actor).stream()
                .map(absence -> new StandInLine(absence, work.judge(absence, wish, actor)))
                .toList();
        model.addAttribute("standIns", standIns);
        model.addAttribute(
                "going",
                Stream.concat(
                                lines.stream().map(Line::outcome),
                                standIns.stream().map(StandInLine::outcome))
                        .filter(Passing.PASSED::equals)
                        .count());
        model.addAttribute(
                "to",
                handOvers.colleagues(wish.memberId(), wish.unitId(), wish.role()).stream()
                        .filter(one -> one.memberId().equals(wish.colleagueId()))
                        .map(Holder::name)
                        .findFirst()
                        .orElse(""));
        return "worklist/hand-over-preview";
    }

    /** A ticked task and what would come of it. */
    public record Line(Task task, Passing outcome) {}

    /** A colleague for whom he stands in, and what would come of it. */
    public record StandInLine(Absence absence, Passing outcome) {}
}
