package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.OpenTo;
import org.tongchuang.web.Paging;
import org.tongchuang.worklist.GrantTime;
import org.tongchuang.worklist.RefuseTime;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskExtension;
import org.tongchuang.worklist.TaskExtensions;
import org.tongchuang.worklist.Tasks;

/** The requests for more time that wait for an office, and its answer. */
@Controller
@RequestMapping("/extensions")
@OpenTo(OpenTo.Audience.SIGNED_IN)
class GrantTimeController {

    private static final String PLACE = "/extensions";
    private static final String DAY = "day";

    private final Tasks tasks;
    private final TaskExtensions extensions;
    private final GrantTime granting;
    private final RefuseTime refusing;
    private final Actors actors;
    private final CommandLog commands;
    private final MessageSource labels;
    private final Clock clock;

    GrantTimeController(
            Tasks tasks,
            TaskExtensions extensions,
            GrantTime granting,
            RefuseTime refusing,
            Actors actors,
            CommandLog commands,
            MessageSource labels,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.granting = granting;
        this.refusing = refusing;
        this.actors = actors;
        this.commands = commands;
        this.labels = labels;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        Actor actor = actors.current();
        int total = extensions.countWaiting(actor);
        Paging paging = new Paging(page, ListForm.ROWS, total, total >= TaskExtensions.CAP);
        model.addAttribute("rows", extensions.waiting(actor, ListForm.ROWS, paging.offset()));
        model.addAttribute("paging", paging);
        return "worklist/extensions";
    }

    @GetMapping("/{id}")
    String show(@PathVariable String id, Model model) {
        return page(id, null, "", model);
    }

    @PostMapping("/{id}/grant")
    String grant(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        String said = remark.strip();
        Map<String, String> errors = faults(extensions.see(id, actor), day, said, locale);
        if (!errors.isEmpty()) {
            return again(id, day, said, errors, response, model);
        }
        return "redirect:"
                + commands.once(command, actor.memberId(), PLACE, () -> granting.grant(id, day, said, actor));
    }

    @PostMapping("/{id}/refusal")
    String refuse(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "") String remark,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Actor actor = actors.current();
        extensions.see(id, actor);
        String said = remark.strip();
        if (!Reasons.isGood(said)) {
            String fault = labels.getMessage("worklist.fault.extension-remark", null, locale);
            return again(id, null, said, Map.of("remark", fault), response, model);
        }
        return "redirect:" + commands.once(command, actor.memberId(), PLACE, () -> refusing.refuse(id, said, actor));
    }

    private Map<String, String> faults(TaskExtension request, LocalDate day, String remark, Locale locale) {
        Map<String, String> errors = new LinkedHashMap<>();
        Task task = tasks.get(request.taskId());
        if (day == null) {
            errors.put(DAY, labels.getMessage("worklist.fault.wanted", null, locale));
        } else if (task.isOpen() && request.isOpen()) {
            extensions
                    .against(task, day, ChinaTime.today(clock))
                    .ifPresent(why -> errors.put(
                            DAY,
                            labels.getMessage(why.labelKey(), why.arguments().toArray(), locale)));
        }
        if (!Reasons.isGood(remark)) {
            errors.put("remark", labels.getMessage("worklist.fault.extension-remark", null, locale));
        }
        return errors;
    }

    private String again(
            String id,
            LocalDate day,
            String remark,
            Map<String, String> errors,
            HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("errors", errors);
        return page(id, day, remark, model);
    }

    private String page(String id, LocalDate day, String remark, Model model) {
        TaskExtension request = extensions.see(id, actors.current());
        Task task = tasks.get(request.taskId());
        model.addAttribute("extension", request);
        model.addAttribute("task", task);
        model.addAttribute("extensions", extensions.of(task));
        model.addAttribute("mayDecide", request.isOpen() && task.isOpen());
        model.addAttribute("moving", extensions.moving(task, request.wantedOn()));
        model.addAttribute("day", day == null ? request.wantedOn() : day);
        model.addAttribute("typed", remark);
        return "worklist/extension-decision";
    }
}
