package org.tongchuang.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.web.Refusal;

/** Takes a task out of the unit's common work, or puts it back; always a deliberate act, never a side effect of looking. */
@Component
public class ClaimTask {

    private final Tasks tasks;
    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final HeldHandIns held;
    private final Delegations delegations;
    private final UnheldTasks unheld;
    private final TaskCompletion engine;
    private final AuditTrail audit;

    ClaimTask(
            Tasks tasks,
            TaskMapper mapper,
            Dossiers dossiers,
            HeldHandIns held,
            Delegations delegations,
            UnheldTasks unheld,
            @Lazy TaskCompletion engine,
            AuditTrail audit) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.held = held;
        this.delegations = delegations;
        this.unheld = unheld;
        this.engine = engine;
        this.audit = audit;
    }

    /**
     * Takes the task for this member; one that nobody of its role is there to do, in the role's stead.
     *
     * @throws TaskTaken if somebody was faster
     */
    @Transactional
    public void claim(String taskId, Actor actor) {
        Task task = tasks.see(taskId, actor);
        boolean own = tasks.isHolder(task, actor);
        againstClaim(task, actor, own).ifPresent(refusal -> {
            throw refusal;
        });
        if (mapper.updateClaimed(taskId, Holder.member(actor.deskId()), actor.deskId(), actor.deskName()) == 0) {
            throw TaskTaken.from(tasks.get(taskId));
        }
        engine.assign(task.engineTaskId(), actor.deskId());
        if (own) {
            record("task-claimed", Map.of("task", task.name()), task, actor);
        } else {
            record("task-taken-in-stead", stead(task), task, actor);
        }
    }

    /**
     * Puts it back for the whole unit. What is being handed in meanwhile comes before or after, never in between.
     *
     * @throws NotYours if the task isn't claimed by this member
     * @throws WithDelegate if somebody prepares it for him, who would be left without an owner
     */
    @Transactional
    public void unclaim(String taskId, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        String holder = Holder.unit(task.unitId(), task.candidateRole());
        againstUnclaim(task, actor).ifPresent(refusal -> {
            throw refusal;
        });
        if (mapper.updateUnclaimed(taskId, holder, actor.deskId()) == 0) {
            throw new NotYours(task);
        }
        engine.assign(task.engineTaskId(), null);
        held.giveBack(task);
        record("task-unclaimed", Map.of("task", task.name()), task, actor);
    }

    /** Why it can't be taken now, if it can't. */
    Optional<Refusal> againstClaim(Task task, Actor actor) {
        return againstClaim(task, actor, tasks.isHolder(task, actor));
    }

    private Optional<Refusal> againstClaim(Task task, Actor actor, boolean own) {
        if (!task.isClaimable()) {
            return Optional.of(TaskTaken.from(task));
        }
        if (task.isHeld()) {
            return Optional.of(new TaskHeld(task));
        }
        return own || unheld.mayTake(task, actor)
                ? Optional.empty()
                : tasks.bar(task, actor).or(() -> Optional.of(new NotYours(task)));
    }

    /** Why it can't be put back now, if it can't. */
    Optional<Refusal> againstUnclaim(Task task, Actor actor) {
        return tasks.isWithin(task, actor) && task.isClaimedBy(actor.deskId())
                ? delegations.open(task).<Refusal>map(open -> new WithDelegate(task, open))
                : Optional.of(new NotYours(task));
    }

    private static Map<String, String> stead(Task task) {
        return Map.of(
                "task", task.name(), "unit", task.unitName(), "role", "label:" + Role.labelKey(task.candidateRole()));
    }

    private void record(String verb, Map<String, String> facts, Task task, Actor actor) {
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }
}
