package org.tongchuang.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.PartKeeper.KeptTask;

/** The door to tasks: what they are, and whose. {@link EngineTasks} keeps them in step with the engine's. */
@Component
public class Tasks {

    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final TaskDue due;
    private final KeptTasks kept;
    private final ObjectProvider<TaskBar> bars;
    private final Delegations delegations;

    Tasks(
            TaskMapper mapper,
            Dossiers dossiers,
            Programmes programmes,
            TaskDue due,
            KeptTasks kept,
            ObjectProvider<TaskBar> bars,
            Delegations delegations) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.due = due;
        this.kept = kept;
        this.bars = bars;
        this.delegations = delegations;
    }

    public Optional<Task> byEngineTask(String engineTaskId) {
        return mapper.findByEngineTask(engineTaskId);
    }

    public Task get(String id) {
        return mapper.find(id).orElseThrow(() -> new TaskMissing(id));
    }

    /** A task as this actor may see it: his own, his unit's, one he did, or one of a dossier that he sees. */
    public Task see(String id, Actor actor) {
        Task task = get(id);
        if (isHolder(task, actor) || actor.memberId().equals(task.doneBy()) || isDelegate(task, actor)) {
            return task;
        }
        dossiers.see(task.dossierId(), actor);
        return task;
    }

    /** The same task, or nothing where there is none for him to see. */
    Optional<Task> seen(String id, Actor actor) {
        return mapper.find(id)
                .filter(task -> isHolder(task, actor)
                        || actor.memberId().equals(task.doneBy())
                        || isDelegate(task, actor)
                        || dossiers.isSeen(task.dossierId(), actor));
    }

    /** Whether the task is this actor's to do, now: claimed by or assigned to him, or open to his role in his unit. */
    public boolean isHolder(Task task, Actor actor) {
        return isHeldBy(task, actor)
                && !dossiers.isExcluded(task.dossierId(), actor)
                && bar(task, actor).isEmpty();
    }

    /**
     * Whether the actor prepares this task for its owner, now: asked to, of the task's unit and role today, and neither
     * shut out of the dossier nor of the task.
     */
    public boolean isDelegate(Task task, Actor actor) {
        return task.isOpen()
                && actor.unitId().equals(task.unitId())
                && actor.holds(task.candidateRole())
                && delegations
                        .open(task)
                        .filter(open -> open.isWith(actor.deskId()))
                        .isPresent()
                && isWithin(task, actor)
                && !dossiers.isExcluded(task.dossierId(), actor)
                && bar(task, actor).isEmpty();
    }

    /** Whether the actor fills in the form just now: whoever prepares it, and its holder while nobody does. */
    public boolean mayFill(Task task, Actor actor) {
        return isHolder(task, actor) ? delegations.open(task).isEmpty() : isDelegate(task, actor);
    }

    /** Whether it is his, but for the question whether he is shut out of it. */
    private boolean isHeldBy(Task task, Actor actor) {
        return task.isOpen() && Holder.all(actor).contains(task.holder()) && isWithin(task, actor);
    }

    /** Whether the task is of the work that the actor stands in for, if he does. */
    boolean isWithin(Task task, Actor actor) {
        return !actor.standsIn()
                || Reach.of(actor)
                        .includes(
                                task, programmes.get(task.programmeVersionId()).key());
    }

    /**
     * Lets the member on to the task.
     *
     * @throws Refusal if another module shuts him out of it
     */
    void requireUnbarred(Task task, Actor actor) {
        bar(task, actor).ifPresent(refusal -> {
            throw refusal;
        });
    }

    boolean isBarred(Task task, Actor actor) {
        return bar(task, actor).isPresent();
    }

    /** Why another module shuts him out of the task, if one does. */
    Optional<Refusal> bar(Task task, Actor actor) {
        return bars.stream().flatMap(bar -> bar.against(task, actor).stream()).findFirst();
    }

    /** Whether the task belongs to a thing that runs beside the dossier, so that the dossier's papers are none of its business. */
    public boolean standsApart(Task task) {
        return kept.find(task).isPresent();
    }

    /** The date that such a thing sets for its task. */
    Optional<Instant> setDue(Task task) {
        return kept.find(task).map(KeptTask::dueAt);
    }

    /** Whether its date is set by a deadline or by the thing that it belongs to, and not by a term. */
    boolean hasOwnDeadline(Task task) {
        return standsApart(task) || due.hasDeadline(dossiers.get(task.dossierId()), task.step());
    }

    /**
     * Gives an open task more time. Whoever does it keeps what was granted ({@link MoreTime}) and writes it down.
     *
     * @return until when it may take now
     */
    @Transactional
    public Instant postpone(Task task, Term more) {
        Instant later = due.later(dossiers.get(task.dossierId()), task.dueAt(), more);
        if (mapper.updatePostponed(task.id(), task.dueAt(), later) == 0) {
            throw TaskTaken.from(get(task.id()));
        }
        return later;
    }

    /** The open tasks of a dossier, oldest first. */
    public List<Task> openOf(String dossierId) {
        return mapper.listOpen(dossierId);
    }
}
