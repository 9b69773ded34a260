package org.tongchuang.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;

/** Once nobody is to sign it any more, hands in what waited; if that isn't possible now, it is its holder's again. */
@Component
class SettleHandIn {

    private final Doables doables;
    private final Tasks tasks;
    private final Signatures signatures;
    private final HeldHandIns held;
    private final HandInChecks checks;
    private final FinishTask finish;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    SettleHandIn(
            Doables doables,
            Tasks tasks,
            Signatures signatures,
            HeldHandIns held,
            HandInChecks checks,
            FinishTask finish,
            Actors actors,
            ApplicationEventPublisher events) {
        this.doables = doables;
        this.tasks = tasks;
        this.signatures = signatures;
        this.held = held;
        this.checks = checks;
        this.finish = finish;
        this.actors = actors;
        this.events = events;
    }

    @Transactional
    void settle(Task task) {
        Optional<HeldHandIn> waiting = signatures.isAwaited(task) ? Optional.empty() : signatures.held(task);
        waiting.filter(one -> !isHandedIn(task, one)).ifPresent(one -> {
            held.giveBack(task);
            events.publishEvent(new HandInGivenBack(task));
        });
    }

    private boolean isHandedIn(Task task, HeldHandIn waiting) {
        return handedIn(waiting)
                .filter(holder -> isHandedIn(task, waiting, holder))
                .isPresent();
    }

    /** Whoever stood in does so no more once that is over; then it is the other's to hand in. */
    private Optional<Actor> handedIn(HeldHandIn waiting) {
        return waiting.absenceId() == null
                ? Optional.of(actors.of(waiting.memberId(), waiting.unitId()))
                : actors.standingIn(waiting.standsIn(), waiting.absenceId());
    }

    private boolean isHandedIn(Task task, HeldHandIn waiting, Actor holder) {
        Map<String, Object> answers = waiting.data();
        Optional<Doable> found = doables.lock(task.id(), holder)
                .filter(one -> !one.task().isHeld() && holder.roles().contains(task.candidateRole()))
                .filter(one -> !tasks.isBarred(task, holder))
                .filter(one -> checks.missing(one, answers, holder).isEmpty());
        found.ifPresent(one -> {
            held.forget(task);
            finish.finish(one, answers, holder);
        });
        return found.isPresent();
    }
}
