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
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.TaskTimers.Ending;

/** The office gives a task more time; a timer that would end it before then moves along. */
@Component
public class GrantTime {

    private final Tasks tasks;
    private final TaskExtensions extensions;
    private final TaskExtensionMapper mapper;
    private final Endings endings;
    private final PhaseDue phase;
    private final Dossiers dossiers;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantTime(
            Tasks tasks,
            TaskExtensions extensions,
            TaskExtensionMapper mapper,
            Endings endings,
            PhaseDue phase,
            Dossiers dossiers,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.mapper = mapper;
        this.endings = endings;
        this.phase = phase;
        this.dossiers = dossiers;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives the task until this day, which may be another than was asked for.
     *
     * @param remark what is said to it; may be empty
     * @throws ExtensionMissing if it isn't this actor's to decide
     * @throws ExtensionDecided if somebody of his office was faster
     * @throws TaskTaken if the task is over
     * @throws NoLaterDay if the day isn't a later work day
     * @throws EndsByItself if the process ends the task before then
     */
    @Transactional
    public void grant(String requestId, LocalDate day, String remark, Actor actor) {
        Task task = extensions.lockDecidable(requestId, actor);
        LocalDate today = ChinaTime.today(clock);
        extensions.against(task, day, today).ifPresent(refusal -> {
            throw refusal;
        });
        LocalDate before = ChinaTime.dayOf(task.dueAt());
        int days = extensions.calendar(task).workDaysBetween(before, day);
        TaskExtension request = mapper.find(requestId).orElseThrow();
        if (mapper.updateDecided(
                        requestId,
                        TaskExtension.State.GRANTED,
                        before,
                        day,
                        days,
                        remark,
                        actor.memberId(),
                        actor.memberName(),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))
                == 0) {
            throw new ExtensionDecided(task, mapper.find(requestId).orElseThrow());
        }
        tasks.postpone(task, Term.workDays(days));
        List<Ending> moved = endings.movableBefore(task, day);
        moved.forEach(ending -> endings.move(task, ending, day));
        Map<String, String> facts = facts(task, before, day, moved, remark);
        phase.recount(dossiers.get(task.dossierId())).ifPresent(later -> facts.putAll(later.facts()));
        audit.record(act(task, moved, facts, actor));
        events.publishEvent(new ExtensionAnswered(task, request, before, day, actor));
    }

    private static Map<String, String> facts(
            Task task, LocalDate before, LocalDate day, List<Ending> moved, String remark) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("task", task.name());
        facts.put("before", before.toString());
        facts.put("after", day.toString());
        facts.put("remark", remark.isEmpty() ? "label:worklist.extension.no-remark" : remark);
        moved.forEach(ending -> {
            facts.put("deadline", "label:workflow.deadline." + ending.deadline());
            facts.put("deadlineBefore", ending.day().toString());
        });
        return facts;
    }

    private static Act act(Task task, List<Ending> moved, Map<String, String> facts, Actor actor) {
        return new Act(
                "dossier:" + task.dossierId(),
                moved.isEmpty() ? "extension-granted" : "extension-granted-with-deadline",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts);
    }
}
