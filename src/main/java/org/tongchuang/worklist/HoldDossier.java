package org.tongchuang.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Manifest;
import org.tongchuang.worklist.TaskTimers.Ending;

/** The office that runs a dossier holds it until a day: its tasks stay where they are, and nothing is done on them. */
@Component
public class HoldDossier {

    private final DossierHolds holds;
    private final DossierHoldMapper mapper;
    private final Endings endings;
    private final PhaseDue phase;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HoldDossier(
            DossierHolds holds,
            DossierHoldMapper mapper,
            Endings endings,
            PhaseDue phase,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holds = holds;
        this.mapper = mapper;
        this.endings = endings;
        this.phase = phase;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Holds it.
     *
     * @throws HoldRefused if it isn't this actor's to hold, its programme lets nobody, it is held, nothing of it is open, the
     *     day isn't a later work day, or the process would end a step of it meanwhile
     */
    @Transactional
    public void hold(String dossierId, LocalDate until, String reason, Actor actor) {
        dossiers.see(dossierId, actor);
        dossiers.lockFor(dossierId, actor);
        Dossier dossier = dossiers.get(dossierId);
        if (!holds.mayHold(dossier, actor)) {
            throw HoldRefused.notYours(dossier);
        }
        if (holds.clock(dossier) == Manifest.OnHold.NEVER) {
            throw HoldRefused.never(dossier);
        }
        mapper.findOpen(dossierId).ifPresent(open -> {
            throw HoldRefused.already(dossier, open);
        });
        if (until.isBefore(holds.least(dossier)) || !holds.calendar(dossier).isWorkDay(until)) {
            throw HoldRefused.notADay(dossier, holds.least(dossier));
        }
        List<Task> tasks = holds.holdable(dossierId);
        if (tasks.isEmpty()) {
            throw HoldRefused.nothingOpen(dossier);
        }
        begin(dossier, tasks, until, reason, actor);
    }

    private void begin(Dossier dossier, List<Task> tasks, LocalDate until, String reason, Actor actor) {
        boolean stops = holds.clock(dossier) == Manifest.OnHold.STOPS;
        List<Ending> moving = moving(tasks, stops);
        DossierHold hold = hold(dossier, moving, until, reason, stops, actor);
        mapper.insert(hold);
        mapper.updateTasksHeld(tasks.stream().map(Task::id).toList(), until);
        String moved = stops ? holds.recount(dossier, tasks) : "";
        holds.moveDeadlines(dossier, hold, until);
        Map<String, String> facts = new LinkedHashMap<>(Map.of(
                "until",
                until.toString(),
                "reason",
                reason,
                "clock",
                "label:worklist.hold.clock." + holds.clock(dossier),
                "moved",
                moved));
        if (stops) {
            phase.recount(dossier).ifPresent(later -> facts.putAll(later.facts()));
        }
        audit.record(new Act(
                "dossier:" + dossier.id(),
                "dossier-held",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts));
        events.publishEvent(new DossierHeldUp(dossier, hold, tasks, false));
    }

    /** Those that move along; a step that the process would end by itself meanwhile can't be held. */
    private List<Ending> moving(List<Task> tasks, boolean stops) {
        for (Task task : tasks) {
            endings.fixed(task).ifPresent(end -> {
                throw HoldRefused.ends(task, end);
            });
        }
        List<Ending> movable = tasks.stream()
                .flatMap(task -> endings.movableBefore(task, LocalDate.MAX).stream())
                .distinct()
                .toList();
        if (!stops && !movable.isEmpty()) {
            throw HoldRefused.ends(tasks.get(0), movable.get(0).day());
        }
        return movable;
    }

    private DossierHold hold(
            Dossier dossier, List<Ending> moving, LocalDate until, String reason, boolean stops, Actor actor) {
        return new DossierHold(
                UUID.randomUUID().toString(),
                dossier.id(),
                reason,
                ChinaTime.today(clock),
                until,
                stops,
                moving.stream().map(one -> one.deadline() + "=" + one.day()).collect(Collectors.joining(",")),
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null,
                null,
                null);
    }
}
