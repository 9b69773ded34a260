package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;

/**
 * Whoever was asked says yes or no, with his opinion. Before and beside the holder it is advice, which he has to have; after
 * him a no brings the task back, and the last yes hands it in.
 */
@Component
public class GiveSignature {

    private final Tasks tasks;
    private final SignatureRequestMapper mapper;
    private final HeldHandIns held;
    private final SettleHandIn settling;
    private final Dossiers dossiers;
    private final Actors actors;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GiveSignature(
            Tasks tasks,
            SignatureRequestMapper mapper,
            HeldHandIns held,
            SettleHandIn settling,
            Dossiers dossiers,
            Actors actors,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.mapper = mapper;
        this.held = held;
        this.settling = settling;
        this.dossiers = dossiers;
        this.actors = actors;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What this member was asked; nobody else finds it, nor does he once he has no right to the dossier. */
    public SignatureRequest see(String id, Actor actor) {
        SignatureRequest request = mapper.find(id)
                .filter(one -> one.signerId().equals(actor.memberId()))
                .orElseThrow(() -> new TaskMissing(id));
        dossiers.see(request.dossierId(), signer(request));
        return request;
    }

    /**
     * Says it.
     *
     * @throws SignatureOver if it is given already, or isn't wanted any more
     */
    @Transactional
    public void give(String id, boolean agrees, String opinion, Actor actor) {
        SignatureRequest request = see(id, actor);
        dossiers.lockFor(request.dossierId(), actor);
        Task task = tasks.get(request.taskId());
        if (task.isHeld()) {
            throw new TaskHeld(task);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (!task.isOpen() || mapper.updateGiven(id, agrees, opinion, now) == 0) {
            throw new SignatureOver(task);
        }
        record(request, task, agrees, opinion);
        events.publishEvent(new SignatureGiven(task, request, agrees));
        if (request.isAfter() && !agrees) {
            held.giveBack(task);
        } else {
            settling.settle(task);
        }
    }

    /** What can be given of a task now: asked already, and by somebody who may see the dossier today. */
    public List<SignatureRequest> awaited(Task task) {
        return mapper.listOfTask(task.id()).stream()
                .filter(SignatureRequest::isOpen)
                .filter(one -> dossiers.isSeen(task.dossierId(), signer(one)))
                .toList();
    }

    /** He signs for the unit in which he was asked, whichever he acts for just now. */
    private Actor signer(SignatureRequest request) {
        return actors.of(request.signerId(), request.unitId());
    }

    private void record(SignatureRequest request, Task task, boolean agrees, String opinion) {
        audit.record(new Act(
                "dossier:" + task.dossierId(),
                agrees ? "signature-yes" : "signature-no",
                request.signerId(),
                request.signerName(),
                request.unitId(),
                request.unitName(),
                Map.of("task", task.name(), "opinion", opinion)));
    }
}
