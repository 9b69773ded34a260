package org.tongchuang.worklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.people.Actor;

/** Keeps good answers as a submission, closes the row and moves the process on. */
@Component
class FinishTask {

    private final Tasks tasks;
    private final EngineTasks engineTasks;
    private final TaskForms forms;
    private final TaskMapper mapper;
    private final Submissions submissions;
    private final TaskCompletion engine;
    private final StraightBack straight;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FinishTask(
            Tasks tasks,
            EngineTasks engineTasks,
            TaskForms forms,
            TaskMapper mapper,
            Submissions submissions,
            @Lazy TaskCompletion engine,
            StraightBack straight,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.forms = forms;
        this.mapper = mapper;
        this.submissions = submissions;
        this.engine = engine;
        this.straight = straight;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Closes a task whose answers are good, in the step that has locked it.
     *
     * @throws TaskTaken if it isn't the actor's any more
     */
    Completion finish(Doable found, Map<String, Object> answers, Actor actor) {
        Task task = found.task();
        String outcome = Objects.toString(answers.get("outcome"), null);
        int closed = mapper.updateDone(
                task.id(), Holder.all(actor), clock.instant(), actor.memberId(), actor.memberName(), outcome);
        if (closed == 0) {
            throw notClosed(task, actor);
        }
        engineTasks.closed(task);
        Submission submission = submissions.record(forms.answers(task, answers), actor, forms.files(task, answers));
        Optional<Return> back = straight.wanted(found);
        engineTasks.writtenTogether(() -> {
            events.publishEvent(new TaskHandedIn(task, submission, actor));
            if (back.filter(why -> straight.go(task, why, forms.routing(task, answers)))
                    .isEmpty()) {
                engine.complete(task.engineTaskId(), forms.routing(task, answers));
            }
        });
        audit.record(act(task, submission, outcome, actor));
        back.ifPresent(why -> straight.arrived(task, why, actor));
        events.publishEvent(new TaskDone(task, outcome, actor));
        return new Completion.Done(task, submission.version());
    }

    /** If it is still this actor's, somebody was asked for it since it was looked at: the step is tried again, and sees that. */
    private RuntimeException notClosed(Task task, Actor actor) {
        Task now = tasks.get(task.id());
        return now.isOpen() && tasks.isHolder(now, actor)
                ? new PessimisticLockingFailureException("Somebody was asked meanwhile: task " + task.id())
                : TaskTaken.from(now);
    }

    private static Act act(Task task, Submission submission, String outcome, Actor actor) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("task", task.name());
        facts.put("version", Integer.toString(submission.version()));
        facts.put("form", submission.formId());
        facts.put("sha256", submission.sha256());
        if (outcome != null) {
            facts.put("outcome", outcome);
        }
        return new Act(
                "dossier:" + task.dossierId(),
                "task-completed",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                facts);
    }
}
