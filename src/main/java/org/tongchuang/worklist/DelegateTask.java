package org.tongchuang.worklist;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Absences;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.programme.Programmes;

/**
 * The owner of a task asks a colleague to prepare it: to fill in its form and give it back. The task stays the owner's, and
 * only he hands it in.
 */
@Component
public class DelegateTask {

    private final Tasks tasks;
    private final PassTaskOn passing;
    private final Delegations delegations;
    private final DelegationMapper delegationMapper;
    private final Signatures signatures;
    private final Absences absences;
    private final Programmes programmes;
    private final Dossiers dossiers;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DelegateTask(
            Tasks tasks,
            PassTaskOn passing,
            Delegations delegations,
            DelegationMapper delegationMapper,
            Signatures signatures,
            Absences absences,
            Programmes programmes,
            Dossiers dossiers,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.passing = passing;
        this.delegations = delegations;
        this.delegationMapper = delegationMapper;
        this.signatures = signatures;
        this.absences = absences;
        this.programmes = programmes;
        this.dossiers = dossiers;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Whether it is this actor's own task, taken from his unit's; a person's own, as an assessor's, nobody prepares for him. */
    public boolean mayDelegate(Task task, Actor actor) {
        return task.isClaimedBy(actor.deskId()) && tasks.isHolder(task, actor);
    }

    /** Who could prepare it: those who could have it, are there today, and aren't asked to sign it. */
    public List<Holder> colleagues(Task task, Actor actor) {
        Set<String> signers = signatures.of(task).stream()
                .filter(SignatureRequest::isPending)
                .map(SignatureRequest::signerId)
                .collect(Collectors.toSet());
        String programme = programmes.get(task.programmeVersionId()).key();
        return passing.colleagues(task, actor).stream()
                .filter(one -> !signers.contains(one.memberId()))
                .filter(one -> absences.isReached(one.memberId(), task.unitId(), programme))
                .filter(one -> !tasks.isBarred(task, actors.of(one.memberId(), task.unitId())))
                .toList();
    }

    /**
     * Asks.
     *
     * @throws TaskTaken if the task is over
     * @throws NotYours if it isn't this actor's own task
     * @throws WithDelegate if somebody prepares it already
     * @throws WaitsForSigners if it is handed in already
     * @throws NotADelegate if that colleague can't
     */
    @Transactional
    public void delegate(String taskId, String memberId, String remark, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        if (!task.isOpen()) {
            throw TaskTaken.from(task);
        }
        if (!mayDelegate(task, actor)) {
            throw new NotYours(task);
        }
        delegations.open(task).ifPresent(open -> {
            throw new WithDelegate(task, open);
        });
        if (signatures.held(task).isPresent()) {
            throw new WaitsForSigners(task);
        }
        if (colleagues(task, actor).stream().noneMatch(one -> one.memberId().equals(memberId))) {
            throw new NotADelegate(task);
        }
        Delegation delegation = Delegation.of(task, actors.of(memberId, task.unitId()), remark, actor, clock.instant());
        if (delegationMapper.insert(delegation) == 0) {
            throw TaskTaken.from(tasks.get(taskId));
        }
        delegations.record(
                "task-delegated",
                task,
                Map.of("task", task.name(), "delegate", delegation.delegateName(), "remark", remark),
                actor);
        events.publishEvent(new TaskDelegated(task, delegation, actor));
    }
}
