package org.tongchuang.worklist.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tongchuang.form.Submission;
import org.tongchuang.form.UploadedFiles;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.web.CommandLog;
import org.tongchuang.web.Dates;
import org.tongchuang.web.OpenTo;
import org.tongchuang.worklist.ClaimTask;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.TaskTaken;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.Worklist;

/** One task: look at it, claim it, fill in its form, hand it in. */
@Controller
@RequestMapping("/tasks/{id}")
@OpenTo(value = OpenTo.Audience.SIGNED_IN, standIns = true)
class TaskController {

    private final Tasks tasks;
    private final Worklist worklist;
    private final ClaimTask claims;
    private final CompleteTask completeTask;
    private final TaskForms forms;
    private final UploadedFiles uploads;
    private final TaskPage page;
    private final CommandLog commands;
    private final Actors actors;
    private final Dates dates;

    TaskController(
            Tasks tasks,
            Worklist worklist,
            ClaimTask claims,
            CompleteTask completeTask,
            TaskForms forms,
            UploadedFiles uploads,
            TaskPage page,
            CommandLog commands,
            Actors actors,
            Dates dates) {
        this.tasks = tasks;
        this.worklist = worklist;
        this.claims = claims;
        this.completeTask = completeTask;
        this.forms = forms;
        this.uploads = uploads;
        this.page = page;
        this.commands = commands;
        this.actors = actors;
        this.dates = dates;
    }

    @GetMapping
    String show(@PathVariable String id, @RequestParam(defaultValue = "/tasks") String from, Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        worklist.markRead(id, actor);
        return page.opened(task, actor, BackLink.of(from), model);
    }

    @PostMapping
    String handIn(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(value = "_from", defaultValue = "/tasks") String from,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        UploadedFiles.Taken taken = taken(task, request, actor);
        Submission typed = taken.typed();
        boolean prepared = request.getParameter("_prepared") != null;
        if (prepared && taken.faults().isEmpty() && tasks.mayFill(task, actor)) {
            forms.saveDraft(task, typed, actor);
            return "redirect:/tasks/" + id + "/delegation";
        }
        if (prepared
                || Submission.isEdit(request.getParameterMap())
                || !taken.faults().isEmpty()) {
            return edited(task, taken, request, response, actor, BackLink.of(from), model);
        }
        try {
            String next = BackLink.after(from, id);
            return "redirect:" + commands.once(command, actor.memberId(), () -> complete(id, typed, next, actor));
        } catch (Unfinished unfinished) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page.again(tasks.see(id, actor), typed, unfinished.why(), actor, BackLink.of(from), model);
        } catch (TaskTaken late) {
            forms.saveDraft(task, typed, actor);
            throw late;
        }
    }

    /** A form sent twice arrives when its task is done: its files are there already, and its answer comes from the log. */
    private UploadedFiles.Taken taken(Task task, HttpServletRequest request, Actor actor) {
        Submission typed = Submission.of(request.getParameterMap());
        return tasks.mayFill(task, actor)
                ? uploads.take("task:" + task.id(), forms.schema(task), typed, request)
                : new UploadedFiles.Taken(typed, List.of());
    }

    /** Shows the form again; it is in the draft too, so that a page broken off finds the files that have arrived. */
    private String edited(
            Task task,
            UploadedFiles.Taken taken,
            HttpServletRequest request,
            HttpServletResponse response,
            Actor actor,
            String back,
            Model model) {
        if (tasks.mayFill(task, actor)) {
            forms.saveDraft(task, taken.typed(), actor);
        }
        if (request.getHeader("HX-Request") != null) {
            return page.refreshed(task, taken.typed(), taken.faults(), model);
        }
        if (!taken.faults().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        return page.again(task, taken.typed(), new Completion.NotYet(taken.faults(), List.of()), actor, back, model);
    }

    @PostMapping("/draft")
    @ResponseBody
    String saveDraft(@PathVariable String id, HttpServletRequest request) {
        Actor actor = actors.current();
        Task task = tasks.see(id, actor);
        return dates.time(forms.saveDraft(task, Submission.of(request.getParameterMap()), actor));
    }

    @PostMapping("/claim")
    String claim(
            @PathVariable String id,
            @RequestParam("_command") String command,
            @RequestParam(defaultValue = "/tasks") String back) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), BackLink.of(back), () -> claims.claim(id, actor));
    }

    @PostMapping("/unclaim")
    String unclaim(@PathVariable String id, @RequestParam("_command") String command) {
        Actor actor = actors.current();
        return "redirect:" + commands.once(command, actor.memberId(), "/tasks/" + id, () -> claims.unclaim(id, actor));
    }

    /** Leaves the command unlogged when there is something to mend, so that the mended form is another command. */
    private String complete(String id, Submission typed, String next, Actor actor) {
        Completion completion = completeTask.complete(id, typed.answers(), actor);
        if (completion instanceof Completion.NotYet why) {
            throw new Unfinished(why);
        }
        return completion instanceof Completion.Held ? "/tasks/" + id : next;
    }

    private static final class Unfinished extends RuntimeException {

        private final transient Completion.NotYet why;

        Unfinished(Completion.NotYet why) {
            super(null, null, false, false);
            this.why = why;
        }

        Completion.NotYet why() {
            return why;
        }
    }
}
