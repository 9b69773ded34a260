package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;

/** Somebody above asks for a task that is still open, with a reason; at most once a day, whoever asks. */
@Component
public class UrgeTask {

    private final Tasks tasks;
    private final TaskRights rights;
    private final Urges urges;
    private final AuditTrail audit;

    UrgeTask(Tasks tasks, TaskRights rights, Urges urges, AuditTrail audit) {
        this.tasks = tasks;
        this.rights = rights;
        this.urges = urges;
        this.audit = audit;
    }

    /** Nobody asks himself. */
    public boolean mayUrge(Task task, Actor actor) {
        return task.isOpen() && !tasks.isHolder(task, actor) && rights.may(actor, Action.URGE_TASK, task);
    }

    /** Why it can't be asked for now, if it can't. */
    Optional<Refusal> against(Task task, Actor actor) {
        if (!task.isOpen()) {
            return Optional.of(TaskTaken.from(task));
        }
        if (!mayUrge(task, actor)) {
            return Optional.of(new NotYours(task));
        }
        if (task.isHeld()) {
            return Optional.of(new TaskHeld(task));
        }
        return urges.urgedToday(task) ? Optional.of(new UrgedToday()) : Optional.empty();
    }

    /**
     * Asks for the task.
     *
     * @throws TaskTaken if it is over
     * @throws NotYours if it isn't of a unit that this actor watches over, or is his own to do
     * @throws UrgedToday if it was asked for today
     */
    @Transactional
    public void urge(String taskId, String reason, Actor actor) {
        Task task = tasks.see(taskId, actor);
        against(task, actor).ifPresent(refusal -> {
            throw refusal;
        });
        if (urges.ask(List.of(task), reason, actor) == 0) {
            Task now = tasks.get(taskId);
            throw now.isOpen() ? new UrgedToday() : TaskTaken.from(now);
        }
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "task-urged",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", task.name(), "reason", reason)));
    }
}
