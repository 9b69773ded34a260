package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.AnswerUrge;
import org.tongchuang.worklist.AskForTime;
import org.tongchuang.worklist.PassTaskOn;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.Urge;
import org.tongchuang.worklist.UrgeHours;
import org.tongchuang.worklist.UrgeTask;
import org.tongchuang.worklist.Urges;

/** Who asked for a task and what its handler said; also, on the task's page, to whom it was passed on. */
@Controller
@RequestMapping("/tasks/{id}/urges")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class UrgesController {

    private static final String TASK = "/tasks/";

    private final Tasks tasks;
    private final Urges urges;
    private final UrgeTask urgeTask;
    private final AnswerUrge answerUrge;
    private final AskForTime askForTime;
    private final PassTaskOn passing;
    private final UrgeHours hours;
    private final WorkCalendars calendars;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    UrgesController(
            Tasks tasks,
            Urges urges,
            UrgeTask urgeTask,
            AnswerUrge answerUrge,
            AskForTime askForTime,
            PassTaskOn passing,
            UrgeHours hours,
            WorkCalendars calendars,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.tasks = tasks;
        this.urges = urges;
        this.urgeTask = urgeTask;
        this.answerUrge = answerUrge;
        this.askForTime = askForTime;
        this.passing = passing;
        this.hours = hours;
        this.calendars = calendars;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        fill(id, "", model);
        return htmx == null ? "worklist/urges" : "worklist/help";
    }

    @PostMapping
    String urge(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        String said = reason.strip();
        if (!Reasons.isGood(said)) {
            return again(id, "reason", said, response, model);
        }
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), TASK + id, () -> urgeTask.urge(id, said, actor));
    }

    @PostMapping("/{urgeId}/answer")
    String answer(
            @PathVariable String id,
            @PathVariable String urgeId,
            @RequestParam("_command") String command,
            @RequestParam Urge.Answer answer,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate promised,
            @RequestParam(defaultValue = "") String note,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        if (answer == Urge.Answer.MORE_TIME && askForTime.mayAsk(tasks.see(id, actor), actor)) {
            return "redirect:" + TASK + id + "/extension";
        }
        boolean byDate = answer == Urge.Answer.BY_DATE;
        String said = note.strip();
        if (byDate && (promised == null || promised.isBefore(ChinaTime.today(clock)))) {
            return again(id, "promised", said, response, model);
        }
        if (said.length() > Reasons.MOST || (!byDate && !Reasons.isGood(said))) {
            return again(id, "note", said, response, model);
        }
        return "redirect:"
                + commands.once(
                        command,
                        actor.memberId(),
                        TASK + id,
                        () -> answerUrge.answer(id, urgeId, answer, byDate ? promised : null, said, actor));
    }

    private String again(String id, String field, String typed, HttpServletResponse response, Model model) {
        new Faults(labels).unless(false, field, "worklist.fault." + field).show(response, model);
        fill(id, typed, model);
        return "worklist/urges";
    }

    private void fill(String id, String typed, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        model.addAttribute("task", task);
        model.addAttribute("urges", urges.of(task));
        model.addAttribute("transfers", passing.of(task));
        model.addAttribute("hours", hours);
        boolean today = urges.urgedToday(task);
        model.addAttribute("mayUrge", !today && urgeTask.mayUrge(task, actor));
        model.addAttribute("urgedToday", today);
        model.addAttribute("mayAnswer", tasks.isHolder(task, actor));
        model.addAttribute("mayAskForTime", askForTime.mayAsk(task, actor));
        model.addAttribute(
                "promise",
                calendars
                        .of(actor.unitPath())
                        .nextWorkDay(ChinaTime.today(clock).plusDays(1)));
        model.addAttribute("typed", typed);
    }
}
