package org.tongchuang.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** Returns an open task to any earlier step of its dossier that was really done, after a look at what that would do. */
@Component
public class ReturnTask {

    private static final int LONGEST_REASON = 1000;

    private final Tasks tasks;
    private final EngineTasks engineTasks;
    private final ReturnMapper mapper;
    private final MayReturn rights;
    private final PlanReturn plans;
    private final ReturnEngine engine;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnTask(
            Tasks tasks,
            EngineTasks engineTasks,
            ReturnMapper mapper,
            MayReturn rights,
            PlanReturn plans,
            @Lazy ReturnEngine engine,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.mapper = mapper;
        this.rights = rights;
        this.plans = plans;
        this.engine = engine;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns it as it was previewed.
     *
     * @param digest of the preview
     * @param straight whether the corrected step leads straight back to the task
     * @throws TaskHeld if the dossier is held
     * @throws ReturnOvertaken if the process has moved on since
     * @throws NoReturn if the step can't be returned to
     */
    @Transactional
    public void back(String taskId, String toTaskId, String digest, String reason, boolean straight, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task from = tasks.see(taskId, actor);
        rights.require(from, actor);
        if (from.isHeld()) {
            throw new TaskHeld(from);
        }
        Task to = tasks.get(toTaskId);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new ReturnReasonMissing(from);
        }
        ReturnPlan plan = plans.of(from, to, actor);
        if (!plan.digest().equals(digest)) {
            throw new ReturnOvertaken(from, to);
        }
        List<Task> reopened = move(from, to);
        String way = straight && plan.mayGoStraight() ? plan.straight() : null;
        reopened.forEach(task -> mapper.insert(row(task, from, said, way, actor)));
        record(from, to, said, actor);
        reopened.forEach(task -> events.publishEvent(new TaskReturned(task, said, actor)));
    }

    /** Why this task is open again, if it was returned to. */
    public Optional<Return> why(Task task) {
        return mapper.findFor(task.id());
    }

    /** What a task that was taken away was returned with; empty if the process itself has taken it away. */
    public Optional<Return> sent(Task task) {
        return task.state() == Task.State.CANCELLED ? mapper.findFrom(task.dossierId(), task.id()) : Optional.empty();
    }

    /** Moves the process back, and says which tasks have opened for it. */
    List<Task> move(Task from, Task to) {
        return opened(from.dossierId(), all -> engine.move(from, to, all));
    }

    /** Opens a finished task again that has led to no other one. */
    List<Task> reopen(Task done) {
        return opened(done.dossierId(), all -> engine.reopen(done, all));
    }

    private List<Task> opened(String dossierId, Consumer<List<Task>> move) {
        List<Task> all = mapper.listWorked(dossierId);
        Set<String> before = all.stream().map(Task::id).collect(Collectors.toSet());
        engineTasks.writtenTogether(() -> move.accept(all));
        return tasks.openOf(dossierId).stream()
                .filter(task -> !before.contains(task.id()))
                .toList();
    }

    private Return row(Task task, Task from, String reason, String way, Actor actor) {
        return new Return(
                task.id(),
                task.dossierId(),
                from.id(),
                from.name(),
                reason,
                way != null,
                way,
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                clock.instant());
    }

    private void record(Task from, Task to, String reason, Actor actor) {
        audit.record(new Act(
                "dossier:" + from.dossierId(),
                "task-returned",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", from.name(), "to", to.name(), "reason", reason)));
    }
}
