package org.tongchuang.worklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;

/** Leads a step that was returned and is done again straight back to whoever returned it, if he wanted it so. */
@Component
class StraightBack {

    private final ReturnMapper mapper;
    private final TaskMapper rows;
    private final Tasks tasks;
    private final TaskForms forms;
    private final Members members;
    private final TaskCompletion completion;
    private final ReturnEngine engine;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    StraightBack(
            ReturnMapper mapper,
            TaskMapper rows,
            Tasks tasks,
            TaskForms forms,
            Members members,
            @Lazy TaskCompletion completion,
            @Lazy ReturnEngine engine,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.rows = rows;
        this.tasks = tasks;
        this.forms = forms;
        this.members = members;
        this.completion = completion;
        this.engine = engine;
        this.audit = audit;
        this.events = events;
    }

    Optional<Return> wanted(Doable done) {
        return done.straight() ? mapper.findFor(done.task().id()) : Optional.empty();
    }

    /** Whether the engine went; if not, it has to go on step by step. */
    boolean go(Task done, Return why, Map<String, Object> routing) {
        return engine.straight(done, why.way(), routing, mapper.listWorked(done.dossierId()));
    }

    /** The returned task is open again: with the member who had it, and with what he himself had been returned. */
    void arrived(Task done, Return why, Actor actor) {
        Task from = tasks.get(why.fromTaskId());
        tasks.openOf(done.dossierId()).stream()
                .filter(task -> task.isOfTheStepOf(from))
                .findFirst()
                .ifPresent(task -> {
                    hold(task, from);
                    mapper.findFor(from.id()).ifPresent(earlier -> mapper.insert(earlier.of(task)));
                    record(done, task, actor);
                    events.publishEvent(new TaskBack(tasks.get(task.id()), actor));
                });
    }

    /** What he had typed before he returned it is there again. */
    private void hold(Task task, Task from) {
        String memberId = from.assigneeId();
        boolean still = memberId != null
                && task.isClaimable()
                && members.holders(task.unitId(), task.candidateRole()).stream()
                        .anyMatch(holder -> holder.memberId().equals(memberId));
        if (still) {
            String name = members.get(memberId).name();
            rows.updateClaimed(task.id(), Holder.member(memberId), memberId, name);
            completion.assign(task.engineTaskId(), memberId);
            forms.carryDraft(from, task, memberId);
        }
    }

    private void record(Task done, Task back, Actor actor) {
        audit.record(new Act(
                "dossier:" + done.dossierId(),
                "task-back",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("task", done.name(), "to", back.name())));
    }
}
