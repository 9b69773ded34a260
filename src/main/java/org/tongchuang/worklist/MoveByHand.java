package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** Moves a dossier that is stuck to another step of its process, by an administrator's hand and on the record. */
@Component
public class MoveByHand {

    private static final int LONGEST_REASON = 1000;

    private final PlanMove plans;
    private final Tasks tasks;
    private final EngineTasks engineTasks;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    MoveByHand(
            PlanMove plans,
            Tasks tasks,
            EngineTasks engineTasks,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Moves it as it was previewed.
     *
     * @param digest of the preview
     * @throws MoveOvertaken if it has moved on since
     * @throws NoMove if it can't be moved there
     */
    @Transactional
    public void move(String dossierId, String fromId, String toId, String digest, String reason, Actor actor) {
        plans.movable(dossierId, actor);
        dossiers.lockFor(dossierId, actor);
        Dossier dossier = plans.movable(dossierId, actor);
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw new MoveReasonMissing(dossier.number());
        }
        MovePlan plan = plans.of(dossier, fromId, toId);
        if (!plan.digest().equals(digest)) {
            throw new MoveOvertaken(dossier.number());
        }
        Set<String> before = ids(dossierId);
        engineTasks.writtenTogether(() -> {
            String state = plans.go(plan);
            if (!state.isEmpty() && !state.equals(dossier.state())) {
                dossiers.reach(dossierId, state);
            }
        });
        List<Task> opened = tasks.openOf(dossierId).stream()
                .filter(task -> !before.contains(task.id()))
                .toList();
        record(plan, said, actor);
        events.publishEvent(new DossierMoved(
                plan.closing(), opened, plan.from().name(), plan.to().name(), actor));
    }

    private Set<String> ids(String dossierId) {
        return tasks.openOf(dossierId).stream().map(Task::id).collect(Collectors.toSet());
    }

    private void record(MovePlan plan, String reason, Actor actor) {
        audit.record(new Act(
                "dossier:" + plan.dossier().id(),
                "dossier-moved",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("from", plan.from().name(), "to", plan.to().name(), "reason", reason)));
    }
}
