package org.tongchuang.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Holder;

/** A delegate leaves or rotates: what he prepares for others becomes his colleague's to prepare, or goes back to its owner. */
@Component
class MoveDelegation {

    private final Tasks tasks;
    private final TaskRights rights;
    private final DelegateTask delegating;
    private final Delegations delegations;
    private final DelegationMapper mapper;
    private final ApplicationEventPublisher events;

    MoveDelegation(
            Tasks tasks,
            TaskRights rights,
            DelegateTask delegating,
            Delegations delegations,
            DelegationMapper mapper,
            ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.rights = rights;
        this.delegating = delegating;
        this.delegations = delegations;
        this.mapper = mapper;
        this.events = events;
    }

    Passing judge(Task task, String from, String to, Actor actor) {
        Optional<Delegation> delegation = delegations.open(task).filter(open -> open.isWith(from));
        if (!task.isOpen() || delegation.isEmpty()) {
            return Passing.CHANGED;
        }
        boolean his = actor.memberId().equals(from) && tasks.isDelegate(task, actor);
        if (!his && !rights.may(actor, Action.PASS_ON_TASK, task)) {
            return Passing.NOT_YOURS;
        }
        return to.equals(task.assigneeId()) || isOffered(task, to, actor) ? Passing.PASSED : Passing.NO_COLLEAGUE;
    }

    /** Whoever moves it away from himself isn't offered to himself; whoever watches over the unit may be. */
    private boolean isOffered(Task task, String to, Actor actor) {
        return delegating.colleagues(task, actor).stream().map(Holder::memberId).anyMatch(to::equals);
    }

    Passing moved(Task task, String from, Holder to, String reason, Actor actor) {
        Passing possible = judge(task, from, to.memberId(), actor);
        if (possible != Passing.PASSED) {
            return possible;
        }
        Delegation delegation = delegations.open(task).orElseThrow();
        return to.memberId().equals(task.assigneeId())
                ? givenBack(task, delegation, reason, actor)
                : moved(task, delegation, to, reason, actor);
    }

    private Passing givenBack(Task task, Delegation delegation, String reason, Actor actor) {
        if (!delegations.close(delegation, Delegation.State.GIVEN_BACK, reason, actor)) {
            return Passing.CHANGED;
        }
        delegations.record(
                "task-given-back",
                task,
                Map.of("task", task.name(), "owner", task.assigneeName(), "remark", reason),
                actor);
        events.publishEvent(new DelegationEnded(task, delegation, Delegation.State.GIVEN_BACK, actor));
        return Passing.PASSED;
    }

    private Passing moved(Task task, Delegation delegation, Holder to, String reason, Actor actor) {
        if (mapper.updateDelegate(delegation.id(), delegation.delegateId(), to.memberId(), to.name()) == 0) {
            return Passing.CHANGED;
        }
        delegations.record(
                "delegation-moved",
                task,
                Map.of("task", task.name(), "delegate", delegation.delegateName(), "to", to.name(), "reason", reason),
                actor);
        events.publishEvent(new TaskDelegated(task, delegations.open(task).orElseThrow(), actor));
        return Passing.PASSED;
    }
}
