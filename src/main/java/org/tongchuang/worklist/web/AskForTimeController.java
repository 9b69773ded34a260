package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.AskForTime;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskExtensions;
import org.tongchuang.worklist.Tasks;

/** More time for a task: asked for by its handler; also, on the task's page, what came of it as a part. */
@Controller
@RequestMapping("/tasks/{id}/extension")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class AskForTimeController {

    private static final String WANTED = "wanted";

    private final Tasks tasks;
    private final TaskExtensions extensions;
    private final AskForTime asking;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    AskForTimeController(
            Tasks tasks,
            TaskExtensions extensions,
            AskForTime asking,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.asking = asking;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable String id, @RequestHeader(name = "HX-Request", required = false) String htmx, Model model) {
        fill(id, null, "", model);
        return htmx == null ? "worklist/extension" : "worklist/extension-part";
    }

    @PostMapping
    String ask(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate wanted,
            @RequestParam(defaultValue = "") String reason,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        String said = reason.strip();
        Faults faults = faults(tasks.see(id, actor), wanted, said);
        if (faults.any()) {
            faults.show(response, model);
            fill(id, wanted, said, model);
            return "worklist/extension";
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), "/tasks/" + id, () -> asking.ask(id, wanted, said, actor));
    }

    private Faults faults(Task task, LocalDate wanted, String reason) {
        Faults faults = new Faults(labels).unless(wanted != null, WANTED, "worklist.fault.wanted");
        if (wanted != null && task.isOpen()) {
            faults.found(WANTED, extensions.against(task, wanted, ChinaTime.today(clock)));
        }
        return faults.unless(Reasons.isGood(reason), "reason", "worklist.fault.extension-reason");
    }

    private void fill(String id, LocalDate wanted, String typed, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        Optional<Refusal> against = asking.against(task, actor);
        model.addAttribute("task", task);
        model.addAttribute("extensions", extensions.of(task));
        model.addAttribute("mayAsk", against.isEmpty());
        if (against.isEmpty()) {
            model.addAttribute("office", asking.decider(task).name());
            model.addAttribute("wanted", wanted == null ? extensions.proposed(task, ChinaTime.today(clock)) : wanted);
        } else if (tasks.isHolder(task, actor)) {
            model.addAttribute("why", against.get().labelKey());
            model.addAttribute("whyArgs", against.get().arguments());
        }
        model.addAttribute("typed", typed);
    }
}
