package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;

/**
 * Completes a task: judges the answers, keeps them as a submission, closes the row and moves the process on, all in one
 * transaction. Of several people on one task exactly one gets through.
 */
@Component
public class CompleteTask {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Doables doables;
    private final Tasks tasks;
    private final TaskForms forms;
    private final HandInChecks checks;
    private final Signatures signatures;
    private final HeldHandIns held;
    private final FinishTask finish;

    CompleteTask(
            Doables doables,
            Tasks tasks,
            TaskForms forms,
            HandInChecks checks,
            Signatures signatures,
            HeldHandIns held,
            FinishTask finish) {
        this.doables = doables;
        this.tasks = tasks;
        this.forms = forms;
        this.checks = checks;
        this.signatures = signatures;
        this.held = held;
        this.finish = finish;
    }

    /**
     * Completes a task with what a page posted.
     *
     * @throws TaskTaken if the task is no longer open or another member has claimed it
     * @throws TaskHeld if its dossier is held
     * @throws NotYours if it belongs to another unit or role
     * @throws FieldsNotOffered if the answers name a field that the form doesn't offer here
     */
    @Transactional
    public Completion complete(String taskId, Map<String, List<String>> posted, Actor actor) {
        return complete(taskId, actor, task -> forms.judge(task, posted));
    }

    /** The same with answers as a JSON object, for programs. */
    @Transactional
    public Completion complete(String taskId, String json, Actor actor) {
        return complete(taskId, actor, task -> forms.judge(task, json));
    }

    private Completion complete(String taskId, Actor actor, Function<Task, Judgement> judge) {
        Doable found = doable(taskId, actor);
        Task task = found.task();
        Judgement judgement = judge.apply(task);
        if (judgement instanceof Judgement.Forbidden forbidden) {
            SECURITY.warn(
                    "fields not offered: task={} member={} names={}", taskId, actor.memberId(), forbidden.names());
            throw new FieldsNotOffered(task, forbidden.names());
        }
        if (judgement instanceof Judgement.Faulty faulty) {
            return new Completion.NotYet(faulty.faults(), List.of());
        }
        Judgement.Accepted accepted = (Judgement.Accepted) judgement;
        List<CompletionCheck.Missing> missing = checks.missing(found, accepted.data(), actor);
        if (!missing.isEmpty()) {
            return new Completion.NotYet(List.of(), missing);
        }
        if (found.asked() && signatures.isAwaited(task)) {
            held.hold(task, accepted.json(), actor);
            return new Completion.Held(task);
        }
        return finish.finish(found, accepted.data(), actor);
    }

    private Doable doable(String taskId, Actor actor) {
        Doable found = doables.lock(taskId, actor).orElseThrow(() -> refusal(taskId, actor));
        tasks.requireUnbarred(found.task(), actor);
        if (found.task().isHeld()) {
            throw new TaskHeld(found.task());
        }
        return found;
    }

    private Refusal refusal(String taskId, Actor actor) {
        Task task = tasks.see(taskId, actor);
        if (tasks.isDelegate(task, actor)) {
            return new OwnerHandsIn(task);
        }
        boolean anothers = task.assigneeId() != null && !actor.deskId().equals(task.assigneeId());
        return task.isOpen() && !anothers ? new NotYours(task) : TaskTaken.from(task);
    }
}
