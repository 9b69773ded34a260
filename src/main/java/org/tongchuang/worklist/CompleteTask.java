package org.tongchuang.worklist;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.form.Judgement;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Actors;
import org.tongchuang.people.Units;
import org.tongchuang.web.Refusal;

/**
 * Completes a task: judges the answers, keeps them as a submission, closes the row and moves the process on, all in one
 * transaction. Of several people on one task exactly one gets through.
 */
@Component
public class CompleteTask {

    private static final Logger SECURITY = LoggerFactory.getLogger("security");

    private final Tasks tasks;
    private final EngineTasks engineTasks;
    private final TaskForms forms;
    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final Submissions submissions;
    private final TaskCompletion engine;
    private final StraightBack straight;
    private final Signatures signatures;
    private final HeldHandIns held;
    private final Delegations delegations;
    private final ObjectProvider<CompletionCheck> checks;
    private final WorkCalendars calendars;
    private final Units units;
    private final Actors actors;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CompleteTask(
            Tasks tasks,
            EngineTasks engineTasks,
            TaskForms forms,
            TaskMapper mapper,
            Dossiers dossiers,
            Submissions submissions,
            @Lazy TaskCompletion engine,
            StraightBack straight,
            Signatures signatures,
            HeldHandIns held,
            Delegations delegations,
            ObjectProvider<CompletionCheck> checks,
            WorkCalendars calendars,
            Units units,
            Actors actors,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.forms = forms;
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.submissions = submissions;
        this.engine = engine;
        this.straight = straight;
        this.signatures = signatures;
        this.held = held;
        this.delegations = delegations;
        this.checks = checks;
        this.calendars = calendars;
        this.units = units;
        this.actors = actors;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Completes a task with what a page posted.
     *
     * @throws TaskTaken if the task is no longer open or another member has claimed it
     * @throws TaskHeld if its dossier is held
     * @throws NotYours if it belongs to another unit or role
     * @throws FieldsNotOffered if the answers name a field that the form doesn't offer here
     */
    @Transactional
    public Completion complete(String taskId, Map<String, List<String>> posted, Actor actor) {
        return complete(taskId, actor, task -> forms.judge(task, posted));
    }

    /** The same with answers as a JSON object, for programs. */
    @Transactional
    public Completion complete(String taskId, String json, Actor actor) {
        return complete(taskId, actor, task -> forms.judge(task, json));
    }

    private Completion complete(String taskId, Actor actor, Function<Task, Judgement> judge) {
        Doable found = doable(taskId, actor);
        Task task = found.task();
        Judgement judgement = judge.apply(task);
        if (judgement instanceof Judgement.Forbidden forbidden) {
            SECURITY.warn(
                    "fields not offered: task={} member={} names={}", taskId, actor.memberId(), forbidden.names());
            throw new FieldsNotOffered(task, forbidden.names());
        }
        if (judgement instanceof Judgement.Faulty faulty) {
            return new Completion.NotYet(faulty.faults(), List.of());
        }
        Judgement.Accepted accepted = (Judgement.Accepted) judgement;
        List<CompletionCheck.Missing> missing = missing(found, accepted.data(), actor);
        if (!missing.isEmpty()) {
            return new Completion.NotYet(List.of(), missing);
        }
        if (found.asked() && signatures.isAwaited(task)) {
            held.hold(task, accepted.json(), actor);
            return new Completion.Held(task);
        }
        return finish(found, accepted.data(), actor);
    }

    private List<CompletionCheck.Missing> missing(Doable found, Map<String, Object> answers, Actor actor) {
        Stream<CompletionCheck.Missing> signatures =
                found.asked() ? this.signatures.missing(found.task()).stream() : Stream.empty();
        Stream<CompletionCheck.Missing> delegate =
                found.delegated() ? delegations.missing(found.task()).stream() : Stream.empty();
        return Stream.concat(
                        Stream.concat(signatures, delegate),
                        checks.stream().flatMap(check -> check.missing(found.task(), answers, actor).stream()))
                .toList();
    }

    /** Once nobody is to sign it any more, hands in what waited; if that isn't possible now, it is its holder's again. */
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
        Optional<Doable> found = mapper.lockDoable(task.id(), Holder.all(holder), holder.people())
                .filter(one -> tasks.isWithin(one.task(), holder) && !one.task().isHeld())
                .filter(one -> holder.roles().contains(task.candidateRole()) && !tasks.isBarred(task, holder));
        Map<String, Object> answers = waiting.data();
        found.ifPresent(this::read);
        if (found.isEmpty() || !missing(found.get(), answers, holder).isEmpty()) {
            return false;
        }
        held.forget(task);
        finish(found.get(), answers, holder);
        return true;
    }

    /** The dossier is locked before anything is judged: what its other writers do is done before or after. */
    private Doable doable(String taskId, Actor actor) {
        return mapper.lockDoable(taskId, Holder.all(actor), actor.people())
                .filter(found -> tasks.isWithin(found.task(), actor))
                .map(found -> unbarred(found, actor))
                .orElseThrow(() -> refusal(taskId, actor));
    }

    private Doable unbarred(Doable found, Actor actor) {
        read(found);
        tasks.requireUnbarred(found.task(), actor);
        if (found.task().isHeld()) {
            throw new TaskHeld(found.task());
        }
        return found;
    }

    private void read(Doable found) {
        dossiers.locked(found.dossier());
        calendars.inEdition(found.calendarEdition());
        units.inEdition(found.unitEdition());
    }

    private Refusal refusal(String taskId, Actor actor) {
        Task task = tasks.see(taskId, actor);
        if (tasks.isDelegate(task, actor)) {
            return new OwnerHandsIn(task);
        }
        boolean anothers = task.assigneeId() != null && !actor.deskId().equals(task.assigneeId());
        return task.isOpen() && !anothers ? new NotYours(task) : TaskTaken.from(task);
    }

    /** If it is still this actor's, somebody was asked for it since it was looked at: the step is tried again, and sees that. */
    private RuntimeException notClosed(Task task, Actor actor) {
        Task now = tasks.get(task.id());
        return now.isOpen() && tasks.isHolder(now, actor)
                ? new PessimisticLockingFailureException("Somebody was asked meanwhile: task " + task.id())
                : TaskTaken.from(now);
    }

    private Completion finish(Doable found, Map<String, Object> answers, Actor actor) {
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
