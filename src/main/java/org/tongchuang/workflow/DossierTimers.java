package org.tongchuang.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChange;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.DeadlineMove;
import org.tongchuang.calendar.DeadlineMoved;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;

/** The timers that run in a dossier's process and those it called, and the deadlines they go by. */
@Component
class DossierTimers {

    private final ManagementService engine;
    private final Dossiers dossiers;
    private final DeadlineDates deadlines;
    private final CalendarChanges changes;
    private final AuditTrail audit;
    private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();

    DossierTimers(
            ManagementService engine,
            Dossiers dossiers,
            DeadlineDates deadlines,
            CalendarChanges changes,
            AuditTrail audit) {
        this.engine = engine;
        this.dossiers = dossiers;
        this.deadlines = deadlines;
        this.changes = changes;
        this.audit = audit;
    }

    /** Sets each timer to what its deadline says now. One that is due already, or where it should be, stays. */
    boolean recount(Dossier dossier, CalendarChange change) {
        for (Job timer : dueFrom(dossier, change.beginning())) {
            deadline(timer).ifPresent(name -> deadlines
                    .find(name, dossier.id(), timer.getProcessInstanceId())
                    .filter(due -> !due.equals(timer.getDuedate().toInstant()))
                    .ifPresent(due -> move(dossier, change, timer, name, due)));
        }
        return true;
    }

    /** Sets the dossier's timers that go by this deadline to what it says now. */
    @EventListener
    void follow(DeadlineMoved moved) {
        Dossier dossier = dossiers.get(moved.dossierId());
        running(dossier).list().stream()
                .filter(timer -> deadline(timer).filter(moved.name()::equals).isPresent())
                .forEach(timer -> deadlines
                        .find(moved.name(), dossier.id(), timer.getProcessInstanceId())
                        .ifPresent(due -> engine.setJobDuedate(timer.getId(), Date.from(due))));
    }

    private JobQuery running(Dossier dossier) {
        return engine.createJobQuery()
                .rootProcessInstanceId(dossier.processInstanceId())
                .timers();
    }

    private List<Job> dueFrom(Dossier dossier, Instant beginning) {
        return running(dossier)
                .duedateHigherThan(Date.from(beginning))
                .orderByJobId()
                .asc()
                .list();
    }

    private void move(Dossier dossier, CalendarChange change, Job timer, String name, Instant due) {
        LocalDate before = ChinaTime.dayOf(timer.getDuedate().toInstant());
        LocalDate after = ChinaTime.dayOf(due);
        String what = "label:workflow.deadline." + name;
        engine.setJobDuedate(timer.getId(), Date.from(due));
        changes.moved(
                change.id(),
                DeadlineMove.ofDossier(dossier.id(), dossier.number(), dossier.unitName(), what, before, after));
        audit.record(Act.byItself(
                "dossier:" + dossier.id(),
                "timer-moved",
                Map.of("deadline", what, "before", before.toString(), "after", after.toString())));
    }

    /** The deadline that the model names for this timer; a deployed model never changes. */
    private Optional<String> deadline(Job timer) {
        return names.computeIfAbsent(timer.getJobDefinitionId(), id -> DeadlineName.in(engine.createJobDefinitionQuery()
                        .jobDefinitionId(id)
                        .singleResult()
                        .getJobConfiguration())
                .findFirst());
    }
}
