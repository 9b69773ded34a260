package org.tongchuang.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;
import org.tongchuang.web.StepMemory;

/** The door to dossiers. */
@Component
public class Dossiers {

    private final DossierMapper mapper;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Dossiers(DossierMapper mapper, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** A dossier, whoever asks: for use cases that have judged the asker's right by a task, row or notice of it. */
    public Dossier get(String id) {
        return StepMemory.find(new Locked(id), Dossier.class)
                .or(() -> mapper.find(id))
                .orElseThrow(() -> new DossierMissing(id));
    }

    public Optional<Dossier> byNumber(String number) {
        return mapper.findByNumber(number);
    }

    /** The dossiers of a title's later life, oldest first. */
    public List<Dossier> ofTitle(String designationId) {
        return mapper.listOfTitle(designationId);
    }

    /** A dossier as this actor may see it; one that he may not see is missing to him. */
    public Dossier see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new DossierMissing(id));
    }

    public boolean isSeen(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).isPresent();
    }

    /** Those of these people who see the dossier and don't sit on its panel. */
    public List<Actor> whoSee(String id, List<Actor> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        var seeing = mapper.listSeeing(id, people.stream().map(Scope::of).toList());
        return people.stream().filter(one -> seeing.contains(one.memberId())).toList();
    }

    public List<Dossier> list(Actor actor, DossierFilter filter, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), filter, limit, offset);
    }

    /** How many this actor sees, at most 1,000. */
    public int count(Actor actor, DossierFilter filter) {
        return mapper.countVisible(Scope.of(actor), filter);
    }

    /** Those under way of a unit and below it, by id, in batches: the ids after the last one of the batch before. */
    public List<Dossier> listRunningBelow(String unitPath, String afterId, int limit) {
        return mapper.listRunningBelow(unitPath, afterId, limit);
    }

    /** The process has come to a state that people should see. */
    @Transactional
    public void reach(String id, String state) {
        StepMemory.forget(new Locked(id));
        if (mapper.updateState(id, state) == 1) {
            bySystem(id, "state-reached", Map.of("state", "label:dossier.state." + state));
        }
    }

    /** A decision table has found another grade than the dossier had. */
    boolean regrade(String id, String grade) {
        StepMemory.forget(new Locked(id));
        return mapper.updateGrade(id, grade) == 1;
    }

    /** The process has come to its end. */
    @Transactional
    public void close(String id, String outcome) {
        StepMemory.forget(new Locked(id));
        if (mapper.updateClosed(id, outcome, clock.instant()) == 1) {
            bySystem(id, "dossier-closed", Map.of("state", "label:dossier.state." + outcome));
            events.publishEvent(new DossierClosed(id, outcome));
        }
    }

    /** Lets a member outside the unit's line see one dossier, as a panel member does. */
    @Transactional
    public void openTo(String id, String memberId) {
        mapper.insertReader(id, memberId);
    }

    /** Shuts a member out of one dossier because of an interest in it; stronger than every other right. */
    @Transactional
    public void exclude(String id, String memberId, String reason) {
        if (mapper.insertExclusion(id, memberId, reason) == 1) {
            events.publishEvent(new MemberExcluded(id, memberId));
        }
    }

    public boolean isExcluded(String id, String memberId) {
        return mapper.isExcluded(id, memberId);
    }

    /** The same for whoever acts, and for the member he stands in for. */
    public boolean isExcluded(String id, Actor actor) {
        return actor.people().stream().anyMatch(memberId -> mapper.isExcluded(id, memberId));
    }

    /** Whether the actor, or the member he stands in for, sits on the dossier's panel. */
    public boolean isReader(String id, Actor actor) {
        return actor.people().stream().anyMatch(memberId -> mapper.isReader(id, memberId));
    }

    /**
     * Makes writers of one dossier wait for each other until the transaction ends.
     *
     * @return false, and no lock, if the actor is shut out of the dossier
     */
    public boolean lockFor(String id, Actor actor) {
        Optional<Dossier> open = mapper.lockFor(id, actor.people());
        open.ifPresent(this::locked);
        return open.isPresent();
    }

    /** This dossier was read under its lock: its other writers wait until the transaction ends. */
    public void locked(Dossier dossier) {
        StepMemory.keep(new Locked(dossier.id()), dossier);
    }

    /** The same for the system, which has no interest in any. */
    public void lock(String id) {
        if (!isLocked(id)) {
            locked(mapper.lock(id).orElseThrow(() -> new DossierMissing(id)));
        }
    }

    /** Whether this transaction has made the other writers wait. */
    public boolean isLocked(String id) {
        return StepMemory.find(new Locked(id), Dossier.class).isPresent();
    }

    /** The dossier has come to another phase. */
    void enter(Dossier dossier, String phase) {
        mapper.updatePhase(dossier.id(), phase);
        if (isLocked(dossier.id())) {
            StepMemory.keep(new Locked(dossier.id()), dossier.in(phase));
        }
    }

    /** What was kept of it under its lock is no longer so. */
    void changed(String id) {
        StepMemory.forget(new Locked(id));
    }

    private void bySystem(String id, String verb, Map<String, String> facts) {
        audit.record(Act.byItself("dossier:" + id, verb, facts));
    }

    private record Locked(String dossierId) {}
}
