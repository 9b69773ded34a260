package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/**
 * Keeps what was handed in while those who sign after it are asked. The task stays open with its holder, in the engine and
 * in the worklist: nothing has been handed in until they have agreed.
 */
@Component
class HeldHandIns {

    private final SignatureRequestMapper mapper;
    private final Signatures signatures;
    private final TaskMapper tasks;
    private final TaskCompletion engine;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HeldHandIns(
            SignatureRequestMapper mapper,
            Signatures signatures,
            TaskMapper tasks,
            @Lazy TaskCompletion engine,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.mapper = mapper;
        this.signatures = signatures;
        this.tasks = tasks;
        this.engine = engine;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps it, with whoever handed it in, and asks those who sign after him. */
    void hold(Task task, String answers, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String holder = Holder.member(actor.deskId());
        if (task.isClaimable() && tasks.updateClaimed(task.id(), holder, actor.deskId(), actor.deskName()) == 1) {
            engine.assign(task.engineTaskId(), actor.deskId());
        }
        mapper.insertHeld(new HeldHandIn(
                task.id(),
                actor.deskId(),
                actor.unitId(),
                actor.standsIn() ? actor.memberId() : null,
                actor.standsIn() ? actor.standIn().absenceId() : null,
                answers,
                now));
        mapper.updateAfter(task.id(), SignatureRequest.State.WAITING, SignatureRequest.State.OPEN, now);
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                "hand-in-held",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", task.name())));
        after(task).stream()
                .filter(SignatureRequest::isOpen)
                .forEach(one -> events.publishEvent(new SignerAsked(task, one)));
    }

    /** It is handed in for good. */
    void forget(Task task) {
        mapper.deleteHeld(task.id());
    }

    /** It is its holder's again; handed in once more, it is signed once more. */
    void giveBack(Task task) {
        signatures.held(task).ifPresent(held -> {
            mapper.deleteHeld(task.id());
            List<SignatureRequest> asked = after(task);
            mapper.updateAfter(task.id(), SignatureRequest.State.OPEN, SignatureRequest.State.WAITING, null);
            asked.forEach(one -> signatures.release(task, one));
            asked.stream().filter(one -> one.isGivenTo(held)).forEach(one -> mapper.insert(one.again()));
        });
    }

    private List<SignatureRequest> after(Task task) {
        return signatures.of(task).stream().filter(SignatureRequest::isAfter).toList();
    }
}
