package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Whoever has asked for a signature, or watches over the task's unit, takes the request back before it is given. */
@Component
public class RemoveSigner {

    private final Tasks tasks;
    private final TaskRights rights;
    private final Signatures signatures;
    private final SignatureRequestMapper mapper;
    private final HeldHandIns held;
    private final SettleHandIn settling;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final Clock clock;

    RemoveSigner(
            Tasks tasks,
            TaskRights rights,
            Signatures signatures,
            SignatureRequestMapper mapper,
            HeldHandIns held,
            SettleHandIn settling,
            Dossiers dossiers,
            AuditTrail audit,
            Clock clock) {
        this.tasks = tasks;
        this.rights = rights;
        this.signatures = signatures;
        this.mapper = mapper;
        this.held = held;
        this.settling = settling;
        this.dossiers = dossiers;
        this.audit = audit;
        this.clock = clock;
    }

    public boolean mayRemove(SignatureRequest request, Task task, Actor actor) {
        return request.isPending()
                && (request.askedBy().equals(actor.memberId()) || rights.may(actor, Action.PASS_ON_TASK, task));
    }

    /**
     * Takes the request back. What was handed in and waited for it alone is handed in now.
     *
     * @throws SignatureOver if it was given, or taken back, meanwhile
     * @throws NotYours if this actor didn't ask for it and doesn't watch over the task's unit
     */
    @Transactional
    public void remove(String taskId, String requestId, String reason, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        SignatureRequest request = mapper.find(requestId)
                .filter(one -> one.taskId().equals(taskId))
                .orElseThrow(() -> new TaskMissing(taskId));
        if (!request.isPending()) {
            throw new SignatureOver(task);
        }
        if (!mayRemove(request, task, actor)) {
            throw new NotYours(task);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        mapper.updateClosed(
                requestId, SignatureRequest.State.REMOVED, actor.memberId(), actor.memberName(), reason, now);
        record("signer-removed", task, Map.of("signer", request.signerName(), "reason", reason), actor);
        signatures.release(task, request);
        settling.settle(task);
    }

    /** Whether this actor can take back what he handed in and what waits for signatures. */
    public boolean mayTakeBack(Task task, Actor actor) {
        return task.isOpen()
                && tasks.isHolder(task, actor)
                && signatures.held(task).isPresent();
    }

    /**
     * Takes back what waits for signatures, to go on with it.
     *
     * @throws SignatureOver if nothing waits any more
     */
    @Transactional
    public void takeBack(String taskId, Actor actor) {
        dossiers.lockFor(tasks.see(taskId, actor).dossierId(), actor);
        Task task = tasks.get(taskId);
        if (!mayTakeBack(task, actor)) {
            throw new SignatureOver(task);
        }
        held.giveBack(task);
        record("hand-in-taken-back", task, Map.of(), actor);
    }

    private void record(String verb, Task task, Map<String, String> more, Actor actor) {
        Map<String, String> facts = new HashMap<>(more);
        facts.put("task", task.name());
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
