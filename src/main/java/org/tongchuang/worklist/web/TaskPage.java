package org.tongchuang.worklist.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.tongchuang.calendar.Deadlines;
import org.tongchuang.form.Draft;
import org.tongchuang.form.FieldFault;
import org.tongchuang.form.FormSchema;
import org.tongchuang.form.FormView;
import org.tongchuang.form.Forms;
import org.tongchuang.form.Submission;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.AskForTime;
import org.tongchuang.worklist.AskSigner;
import org.tongchuang.worklist.CallTaskBack;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.DelegateTask;
import org.tongchuang.worklist.Delegation;
import org.tongchuang.worklist.Delegations;
import org.tongchuang.worklist.MayReturn;
import org.tongchuang.worklist.PassTaskOn;
import org.tongchuang.worklist.ReturnTask;
import org.tongchuang.worklist.Signatures;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;
import org.tongchuang.worklist.TaskForms;
import org.tongchuang.worklist.Tasks;
import org.tongchuang.worklist.UnheldTasks;
import org.tongchuang.worklist.UrgeTask;
import org.tongchuang.worklist.WithdrawStep;

/** Puts the task page together: what to do, what was said before, the form, and the parts of other modules. */
@Component
class TaskPage {

    private final Tasks tasks;
    private final UnheldTasks unheldTasks;
    private final TaskForms taskForms;
    private final Forms forms;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final Deadlines deadlines;
    private final EarlierWords earlier;
    private final MayReturn mayReturn;
    private final ReturnTask returns;
    private final WithdrawStep steps;
    private final UrgeTask urgeTask;
    private final PassTaskOn passing;
    private final AskSigner signers;
    private final Signatures signatures;
    private final Delegations delegations;
    private final DelegateTask delegating;
    private final CallTaskBack callBack;
    private final AskForTime askForTime;
    private final ObjectProvider<TaskBody> bodies;

    TaskPage(
            Tasks tasks,
            UnheldTasks unheldTasks,
            TaskForms taskForms,
            Forms forms,
            Programmes programmes,
            ProgrammeContents contents,
            Deadlines deadlines,
            EarlierWords earlier,
            MayReturn mayReturn,
            ReturnTask returns,
            WithdrawStep steps,
            UrgeTask urgeTask,
            PassTaskOn passing,
            AskSigner signers,
            Signatures signatures,
            Delegations delegations,
            DelegateTask delegating,
            CallTaskBack callBack,
            AskForTime askForTime,
            ObjectProvider<TaskBody> bodies) {
        this.tasks = tasks;
        this.unheldTasks = unheldTasks;
        this.taskForms = taskForms;
        this.forms = forms;
        this.programmes = programmes;
        this.contents = contents;
        this.deadlines = deadlines;
        this.earlier = earlier;
        this.mayReturn = mayReturn;
        this.returns = returns;
        this.steps = steps;
        this.urgeTask = urgeTask;
        this.passing = passing;
        this.signers = signers;
        this.signatures = signatures;
        this.delegations = delegations;
        this.delegating = delegating;
        this.callBack = callBack;
        this.askForTime = askForTime;
        this.bodies = bodies;
    }

    /** The page as it opens, with the member's draft if there is one; an owner looks on while somebody prepares it. */
    String opened(Task task, Actor actor, String back, Model model) {
        if ((tasks.isHolder(task, actor) || tasks.isDelegate(task, actor))
                && first(task, actor).isEmpty()
                && signatures.waits(task) == Signatures.Wait.NO) {
            FormSchema schema = taskForms.schema(task);
            Map<String, Object> known = taskForms.known(task);
            Draft draft = taskForms.draft(task, actor).orElse(null);
            FormView view =
                    draft == null ? forms.opened(schema, known) : forms.again(schema, draft.typed(), known, List.of());
            model.addAttribute("view", view);
            model.addAttribute("draft", draft);
        }
        return page(task, actor, back, model);
    }

    /** The page with what was typed, and with what has to be mended if it was handed in. */
    String again(Task task, Submission typed, Completion.NotYet why, Actor actor, String back, Model model) {
        if (first(task, actor).isPresent()) {
            return page(task, actor, back, model);
        }
        var faults = why == null ? List.<FieldFault>of() : why.faults();
        model.addAttribute("view", forms.again(taskForms.schema(task), typed, taskForms.known(task), faults));
        model.addAttribute("missing", why == null ? List.of() : why.missing());
        return page(task, actor, back, model);
    }

    /** The form's fields alone, as they stand with what was typed so far: a row more, a file, a condition changed. */
    String refreshed(Task task, Submission typed, List<FieldFault> faults, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("view", forms.again(taskForms.schema(task), typed, taskForms.known(task), faults));
        return "worklist/form-body";
    }

    private String page(Task task, Actor actor, String back, Model model) {
        Texts texts = contents.texts(task.programmeVersionId(), LocaleContextHolder.getLocale());
        Manifest.Task rules =
                programmes.get(task.programmeVersionId()).manifest().tasks().get(task.step());
        model.addAttribute("task", task);
        model.addAttribute("said", TaskWords.of(texts, task, rules.rule()));
        model.addAttribute("due", deadlines.words(actor.unitPath()).of(task.dueAt()));
        boolean mine = tasks.isHolder(task, actor);
        model.addAttribute("mine", mine);
        boolean unheld = !mine && unheldTasks.isUnheld(task);
        model.addAttribute("unheld", unheld);
        model.addAttribute("unheldPolicy", unheldTasks.policy(task));
        model.addAttribute("mayTake", unheld && unheldTasks.mayTake(task, actor));
        model.addAttribute(
                "mayAskForTime", mine && askForTime.against(task, actor).isEmpty());
        model.addAttribute("mayWithdraw", steps.isHis(task, actor));
        model.addAttribute("mayUrge", urgeTask.mayUrge(task, actor));
        model.addAttribute("mayPass", passing.mayPass(task, actor));
        model.addAttribute("maySign", signers.mayAsk(task, actor));
        model.addAttribute("waits", signatures.waits(task));
        Optional<Delegation> delegation = delegations.open(task);
        delegation.ifPresent(open -> model.addAttribute("delegation", open));
        model.addAttribute("toPrepare", !mine && tasks.isDelegate(task, actor));
        model.addAttribute("mayDelegate", delegation.isEmpty() && delegating.mayDelegate(task, actor));
        model.addAttribute("mayCallBack", delegation.isPresent() && callBack.mayCallBack(task, actor));
        model.addAttribute("claimed", delegation.isEmpty() && task.isClaimedBy(actor.deskId()));
        model.addAttribute("back", back);
        model.addAttribute("mayReturn", mayReturn.may(task, actor));
        returns.why(task).ifPresent(why -> model.addAttribute("returned", why));
        returns.sent(task).ifPresent(sent -> {
            model.addAttribute("sent", sent);
            model.addAttribute("sentTo", tasks.get(sent.taskId()).name());
        });
        Optional<Part> first = first(task, actor);
        model.addAttribute("parts", first.map(List::of).orElseGet(() -> parts(task, actor, false)));
        model.addAttribute("asides", first.isPresent() ? List.of() : parts(task, actor, true));
        model.addAttribute("opinions", first.isPresent() ? List.of() : opinions(task));
        if (first.isEmpty()) {
            (task.isOpen() ? earlier.content(task) : earlier.handedIn(task))
                    .ifPresent(content -> model.addAttribute("content", content));
        }
        return "worklist/task";
    }

    /** On a task that is over, those that it was done with. */
    private List<EarlierWords.Opinion> opinions(Task task) {
        return earlier.opinions(task).stream()
                .filter(opinion -> task.isOpen() || opinion.at().isBefore(task.doneAt()))
                .toList();
    }

    /** The part before which nothing else may be seen, if the task has one. */
    private Optional<Part> first(Task task, Actor actor) {
        return bodies.stream()
                .filter(TaskBody::comesFirst)
                .flatMap(body -> body.href(task, actor).map(href -> new Part(body.labelKey(), href)).stream())
                .findFirst();
    }

    private List<Part> parts(Task task, Actor actor, boolean aside) {
        return bodies.stream()
                .filter(body -> body.isAside() == aside)
                .sorted(Comparator.comparingInt(TaskBody::order))
                .flatMap(body -> body.href(task, actor).map(href -> new Part(body.labelKey(), href)).stream())
                .toList();
    }

    /** A part of another module. */
    public record Part(String labelKey, String href) {}
}
