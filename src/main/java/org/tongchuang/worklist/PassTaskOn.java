package org.tongchuang.worklist;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Holder;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.web.Refusal;

/**
 * Passes a unit's task on to a colleague: by whoever has it, by the head of the unit, by the office above, as for a
 * colleague who is ill. It stays within the unit and the role, so that nobody may do more than before.
 */
@Component
public class PassTaskOn {

    private final Tasks tasks;
    private final TaskRights rights;
    private final TransferTask transfers;
    private final TransferMapper mapper;
    private final TaskForms forms;
    private final Delegations delegations;
    private final Members members;
    private final Actors actors;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PassTaskOn(
            Tasks tasks,
            TaskRights rights,
            TransferTask transfers,
            TransferMapper mapper,
            TaskForms forms,
            Delegations delegations,
            Members members,
            Actors actors,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.transfers = transfers;
        this.mapper = mapper;
        this.forms = forms;
        this.delegations = delegations;
        this.members = members;
        this.actors = actors;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this actor may pass it on at all; an assessor's task is his own and only recusal takes it from him. */
    public boolean mayPass(Task task, Actor actor) {
        return task.isOpen()
                && !task.candidateRole().isEmpty()
                && (tasks.isHolder(task, actor) || rights.may(actor, Action.PASS_ON_TASK, task));
    }

    /** Who could have it: others of its role in its unit who aren't shut out of the dossier. */
    public List<Holder> colleagues(Task task, Actor actor) {
        return members.holders(task.unitId(), task.candidateRole()).stream()
                .filter(one -> !one.memberId().equals(task.assigneeId())
                        && !actor.people().contains(one.memberId()))
                .filter(one -> !dossiers.isExcluded(task.dossierId(), one.memberId()))
                .toList();
    }

    /**
     * Passes it on, with what its holder had typed.
     *
     * @throws TaskTaken if it is over or changed hands meanwhile
     * @throws NotYours if it isn't this actor's to pass on
     * @throws NotAColleague if the other one can't have it
     */
    @Transactional
    public void pass(String taskId, String memberId, String reason, Actor actor) {
        Task task = tasks.see(taskId, actor);
        refusal(passed(task, memberId, reason, actor), task).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Why it can't be passed on to the member now, if it can't. */
    Optional<Refusal> against(Task task, String memberId, Actor actor) {
        return refusal(judge(task, memberId, actor), task);
    }

    private Optional<Refusal> refusal(Passing outcome, Task task) {
        return switch (outcome) {
            case PASSED -> Optional.empty();
            case CHANGED -> Optional.of(TaskTaken.from(tasks.get(task.id())));
            case NOT_YOURS -> Optional.of(new NotYours(task));
            case NO_COLLEAGUE -> Optional.of(new NotAColleague(task));
        };
    }

    /** Passes it on if it can be, and says what came of it; one of many never stops the others. */
    Passing passed(Task seen, String memberId, String reason, Actor actor) {
        dossiers.lockFor(seen.dossierId(), actor);
        Task task = tasks.get(seen.id());
        if (!Objects.equals(task.holder(), seen.holder())) {
            return Passing.CHANGED;
        }
        Passing possible = judge(task, memberId, actor);
        if (possible != Passing.PASSED) {
            return possible;
        }
        if (!transfers.isGiven(task, memberId, task.part())) {
            return Passing.CHANGED;
        }
        forms.passDraft(task, memberId, isPrepared(task));
        delegations.follow(task, memberId);
        Transfer transfer = transfer(task, members.get(memberId), reason, actor);
        mapper.insert(transfer);
        events.publishEvent(new TaskPassedOn(task, transfer, actor));
        record(task, transfer, actor);
        return Passing.PASSED;
    }

    /** What would come of it now. */
    public Passing judge(Task task, String memberId, Actor actor) {
        if (!task.isOpen()) {
            return Passing.CHANGED;
        }
        if (!mayPass(task, actor)) {
            return Passing.NOT_YOURS;
        }
        boolean offered =
                colleagues(task, actor).stream().anyMatch(one -> one.memberId().equals(memberId));
        return offered && !tasks.isBarred(task, actors.of(memberId, task.unitId()))
                ? Passing.PASSED
                : Passing.NO_COLLEAGUE;
    }

    private boolean isPrepared(Task task) {
        return delegations.of(task).stream().anyMatch(one -> one.begunAt() != null);
    }

    /** Newest first. */
    public List<Transfer> of(Task task) {
        return mapper.listOfTask(task.id());
    }

    private Transfer transfer(Task task, Member to, String reason, Actor by) {
        return new Transfer(
                UUID.randomUUID().toString(),
                task.id(),
                task.dossierId(),
                task.assigneeId(),
                task.assigneeName(),
                to.id(),
                to.name(),
                reason,
                by.memberId(),
                by.memberName(),
                by.unitName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private void record(Task task, Transfer transfer, Actor actor) {
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "task-passed-on",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", task.name(), "to", transfer.toName(), "reason", transfer.reason())));
    }
}
