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
import org.tongchuang.dossier.Dossiers;

/** Counts the deadlines of open tasks again when the calendar of their unit changes, and records old and new date. */
@Component
class RecountDue {

    private final TaskMapper mapper;
    private final Tasks tasks;
    private final Dossiers dossiers;
    private final TaskDue due;
    private final CalendarChanges changes;
    private final AuditTrail audit;

    RecountDue(
            TaskMapper mapper, Tasks tasks, Dossiers dossiers, TaskDue due, CalendarChanges changes, AuditTrail audit) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.due = due;
        this.changes = changes;
        this.audit = audit;
    }

    @EventListener
    void on(CalendarChanged change) {
        Instant from = ChinaTime.endOf(change.from());
        mapper.listOpenBelow(change.unitPath(), from.minusSeconds(86_400)).forEach(task -> recount(task, change));
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
