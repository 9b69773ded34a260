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
    private static final String REMARK = "remark";
    private static final String NO_REMARK = "worklist.fault.extension-remark";
    private static final String ODD_REMARK = "worklist.fault.extension-odd-remark";

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
            Model model) {
        Actor actor = actors.current();
        String said = remark.strip();
        Faults faults = faults(extensions.see(id, actor), day, said);
        if (faults.any()) {
            return again(id, day, said, faults, response, model);
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
            Model model) {
        Actor actor = actors.current();
        extensions.see(id, actor);
        String said = remark.strip();
        Faults faults = new Faults(labels).unless(Reasons.isGood(said), REMARK, NO_REMARK);
        if (faults.any()) {
            return again(id, null, said, faults, response, model);
        }
        return "redirect:" + commands.once(command, actor.memberId(), PLACE, () -> refusing.refuse(id, said, actor));
    }

    private Faults faults(TaskExtension request, LocalDate day, String remark) {
        Faults faults = new Faults(labels).unless(day != null, DAY, "worklist.fault.wanted");
        Task task = tasks.get(request.taskId());
        if (day != null && task.isOpen() && request.isOpen()) {
            faults.found(DAY, extensions.against(task, day, ChinaTime.today(clock)));
        }
        return faults.unless(remark.isEmpty() || Reasons.isGood(remark), REMARK, ODD_REMARK);
    }

    private String again(
            String id, LocalDate day, String remark, Faults faults, HttpServletResponse response, Model model) {
        faults.show(response, model);
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
