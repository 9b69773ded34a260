package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Whom the owners of tasks asked to prepare them. */
@Component
public class Delegations {

    private final DelegationMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Delegations(DelegationMapper mapper, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** With whom the task is now, if it is with anybody beside its owner. */
    public Optional<Delegation> open(Task task) {
        return task.assigneeId() == null ? Optional.empty() : mapper.findOpen(task.id());
    }

    /** Newest first. */
    public List<Delegation> of(Task task) {
        return mapper.listOfTask(task.id());
    }

    /** What stands in the way of handing it in. */
    List<CompletionCheck.Missing> missing(Task task) {
        return open(task).stream()
                .map(one -> new CompletionCheck.Missing(
                        "worklist.delegation.missing",
                        List.of(one.delegateName()),
                        "/tasks/" + task.id() + "/delegation"))
                .toList();
    }

    /** Ends it, unless somebody else has meanwhile. */
    boolean close(Delegation delegation, Delegation.State how, String answer, Actor by) {
        return mapper.updateClosed(delegation.id(), how, by.memberId(), by.memberName(), answer, now()) == 1;
    }

    /** The delegate has saved something. */
    void begun(Delegation delegation) {
        if (delegation.begunAt() == null) {
            mapper.updateBegun(delegation.id(), now());
        }
    }

    /** The task has become another's: it stays with the delegate, unless it has become his own. */
    void follow(Task task, String memberId) {
        open(task).ifPresent(delegation -> {
            if (delegation.delegateId().equals(memberId)) {
                mapper.updateClosed(delegation.id(), Delegation.State.ENDED, null, null, null, now());
            } else {
                mapper.updateOwner(delegation.id(), memberId);
            }
        });
    }

    /** The process has taken the task away. */
    void gone(Task task) {
        open(task).ifPresent(delegation -> {
            mapper.updateClosed(delegation.id(), Delegation.State.ENDED, null, null, null, now());
            audit.record(Act.byItself(
                    "dossier:" + task.dossierId(),
                    "delegation-fell-away",
                    Map.of("task", task.name(), "delegate", delegation.delegateName())));
            events.publishEvent(new DelegationEnded(task, delegation, Delegation.State.ENDED, null));
        });
    }

    void record(String verb, Task task, Map<String, String> facts, Actor actor) {
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                verb,
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
