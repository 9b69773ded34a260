package org.tongchuang.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;

/** A held dossier goes on: when an office says so, or when its day has come. */
@Component
public class ResumeDossier {

    private final DossierHolds holds;
    private final DossierHoldMapper mapper;
    private final Tasks tasks;
    private final PhaseDue phase;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ResumeDossier(
            DossierHolds holds,
            DossierHoldMapper mapper,
            Tasks tasks,
            PhaseDue phase,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holds = holds;
        this.mapper = mapper;
        this.tasks = tasks;
        this.phase = phase;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets it go on before its day; what waited, waited until today.
     *
     * @throws HoldRefused if it isn't this actor's to hold, or isn't held any more
     */
    @Transactional
    public void resume(String dossierId, String remark, Actor actor) {
        dossiers.see(dossierId, actor);
        dossiers.lockFor(dossierId, actor);
        Dossier dossier = dossiers.get(dossierId);
        if (!holds.mayHold(dossier, actor)) {
            throw HoldRefused.notYours(dossier);
        }
        DossierHold hold = mapper.findOpen(dossierId).orElseThrow(() -> HoldRefused.over(dossier));
        LocalDate today = ChinaTime.today(clock);
        LocalDate end = today.isBefore(hold.untilOn()) ? today : hold.untilOn();
        goOn(dossier, hold, end, remark, actor);
    }

    /** Its day has come. Answers whether it was still held. */
    @Transactional
    boolean resumeDue(DossierHold hold) {
        dossiers.lock(hold.dossierId());
        Dossier dossier = dossiers.get(hold.dossierId());
        return goOn(dossier, hold, hold.untilOn(), null, null);
    }

    private boolean goOn(Dossier dossier, DossierHold hold, LocalDate end, String remark, Actor actor) {
        String by = actor == null ? null : actor.memberId();
        String name = actor == null ? null : actor.memberName();
        if (mapper.updateResumed(
                        hold.id(), end, remark, by, name, clock.instant().truncatedTo(ChronoUnit.MILLIS))
                == 0) {
            return false;
        }
        List<Task> held =
                tasks.openOf(dossier.id()).stream().filter(Task::isHeld).toList();
        mapper.updateTasksResumed(dossier.id());
        String moved = hold.stops() ? holds.recount(dossier, held) : "";
        holds.moveDeadlines(dossier, hold, end);
        Map<String, String> facts = new LinkedHashMap<>(Map.of("moved", moved));
        if (hold.stops()) {
            phase.recount(dossier).ifPresent(later -> facts.putAll(later.facts()));
        }
        audit.record(act(dossier, remark, facts, actor));
        events.publishEvent(new DossierHeldUp(dossier, hold, held, true));
        return true;
    }

    private static Act act(Dossier dossier, String remark, Map<String, String> facts, Actor actor) {
        if (actor == null) {
            return Act.byItself("dossier:" + dossier.id(), "dossier-resumed-by-date", facts);
        }
        facts.put("remark", remark);
        return new Act(
                "dossier:" + dossier.id(),
                "dossier-resumed",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts);
    }
}
