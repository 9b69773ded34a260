package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChanged;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.DeadlineMove;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Phases;

/** Counts the deadlines of open tasks and running phases again when the calendar of their unit changes, and records old and new date. */
@Component
class RecountDue {

    private final TaskMapper mapper;
    private final Tasks tasks;
    private final Dossiers dossiers;
    private final TaskDue due;
    private final PhaseDue phase;
    private final Phases phases;
    private final CalendarChanges changes;
    private final AuditTrail audit;

    RecountDue(
            TaskMapper mapper,
            Tasks tasks,
            Dossiers dossiers,
            TaskDue due,
            PhaseDue phase,
            Phases phases,
            CalendarChanges changes,
            AuditTrail audit) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.due = due;
        this.phase = phase;
        this.phases = phases;
        this.changes = changes;
        this.audit = audit;
    }

    @EventListener
    void on(CalendarChanged change) {
        Instant from = ChinaTime.endOf(change.from());
        Instant dueAfter = from.minusSeconds(86_400);
        mapper.listOpenBelow(change.unitPath(), dueAfter).forEach(task -> recount(task, change));
        phases.dueBelow(change.unitPath(), dueAfter).forEach(id -> recount(dossiers.get(id), change));
    }

    /** After its tasks, since it isn't due before what was given to one of them. */
    private void recount(Dossier dossier, CalendarChanged change) {
        phase.recount(dossier).ifPresent(moved -> {
            changes.moved(
                    change.id(),
                    DeadlineMove.ofDossier(
                            dossier.id(),
                            dossier.number(),
                            dossier.unitName(),
                            PhaseMoved.LABEL,
                            moved.before(),
                            moved.after()));
            audit.record(Act.byItself(
                    "dossier:" + dossier.id(),
                    "phase-due-moved",
                    Map.of(
                            "before", moved.before().toString(),
                            "after", moved.after().toString())));
        });
    }

    private void recount(Task task, CalendarChanged change) {
        Instant counted = tasks.setDue(task).orElseGet(() -> due.of(dossiers.get(task.dossierId()), task));
        if (!counted.equals(task.dueAt()) && mapper.updateDue(task.id(), counted) == 1) {
            LocalDate before = ChinaTime.dayOf(task.dueAt());
            LocalDate after = ChinaTime.dayOf(counted);
            changes.moved(
                    change.id(),
                    DeadlineMove.ofDossier(
                            task.dossierId(), task.dossierNumber(), task.subjectName(), task.name(), before, after));
            audit.record(Act.byItself(
                    "dossier:" + task.dossierId(),
                    "task-due-moved",
                    Map.of(
                            "task", task.name(),
                            "before", before.toString(),
                            "after", after.toString())));
        }
    }
}
