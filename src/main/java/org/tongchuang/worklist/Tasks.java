package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.Term;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.Refusal;
import org.tongchuang.web.StepMemory;
import org.tongchuang.worklist.PartKeeper.KeptTask;

/** The door to tasks: kept in step with the engine's by its task listener, read by everybody else. */
@Component
public class Tasks {

    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final Units units;
    private final Programmes programmes;
    private final ProgrammeContents contents;
    private final TaskDue due;
    private final ObjectProvider<PartKeeper> keepers;
    private final ObjectProvider<TaskBar> bars;
    private final Signatures signatures;
    private final Delegations delegations;
    private final Clock clock;

    Tasks(
            TaskMapper mapper,
            Dossiers dossiers,
            Units units,
            Programmes programmes,
            ProgrammeContents contents,
            TaskDue due,
            ObjectProvider<PartKeeper> keepers,
            ObjectProvider<TaskBar> bars,
            Signatures signatures,
            Delegations delegations,
            Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.units = units;
        this.programmes = programmes;
        this.contents = contents;
        this.due = due;
        this.keepers = keepers;
        this.bars = bars;
        this.signatures = signatures;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** The engine has created a human task; resolves its role to the responsible unit and sets its deadline. */
    @Transactional
    public String open(NewTask wanted) {
        Dossier dossier = dossiers.get(wanted.dossierId());
        Optional<KeptTask> kept = kept(wanted.part(), wanted.step(), wanted.name());
        Route route = kept.map(this::asKept).orElseGet(() -> route(wanted, dossier));
        Instant now = clock.instant();
        Task task = new Task(
                UUID.randomUUID().toString(),
                wanted.engineTaskId(),
                wanted.processInstanceId(),
                dossier.id(),
                dossier.number(),
                dossier.campaignId(),
                dossier.programmeVersionId(),
                dossier.unitId(),
                dossier.unitName(),
                wanted.part(),
                wanted.step(),
                Task.COUNTED_WHEN_WRITTEN,
                kept.map(KeptTask::name).orElseGet(() -> name(wanted, dossier)),
                due.phaseOf(dossier, wanted.phaseActivity()),
                wanted.formId(),
                route.unitId(),
                route.unitName(),
                route.role(),
                route.holder(),
                route.assigneeId(),
                null,
                Task.State.OPEN,
                now,
                kept.map(KeptTask::dueAt).orElseGet(() -> due.of(dossier, wanted.step(), now)),
                null,
                null,
                null,
                null,
                null);
        write(task);
        return task.id();
    }

    /** Does work in the course of which several tasks may open, as of a panel; they are written together at its end. */
    void writtenTogether(Runnable work) {
        StepMemory.keep(Unwritten.class, new Unwritten(new ArrayList<>()));
        work.run();
        writeNow();
        StepMemory.forget(Unwritten.class);
    }

    /** Rounds are counted by what is in the table, so that a task waits only for those of other parts and steps. */
    private void write(Task task) {
        if (unwritten().stream().anyMatch(other -> other.isOfTheStepOf(task))) {
            writeNow();
        }
        StepMemory.find(Unwritten.class, Unwritten.class)
                .ifPresentOrElse(waiting -> waiting.tasks().add(task), () -> mapper.insert(List.of(task)));
    }

    private void writeNow() {
        List<Task> tasks = unwritten();
        if (!tasks.isEmpty()) {
            mapper.insert(tasks);
            tasks.clear();
        }
    }

    private static List<Task> unwritten() {
        return StepMemory.find(Unwritten.class, Unwritten.class)
                .map(Unwritten::tasks)
                .orElseGet(ArrayList::new);
    }

    /** A person has just closed the task; until the transaction ends, the engine may complete its own. */
    void closed(Task task) {
        StepMemory.keep(new Closed(task.engineTaskId()), task);
    }

    public boolean isClosedNow(String engineTaskId) {
        return StepMemory.find(new Closed(engineTaskId), Task.class).isPresent();
    }

    /**
     * The process has taken the task away. A task that a person has just completed is done already and stays so; one that
     * came and went in the same step, as where a call is entered in its middle, never was there for anybody.
     */
    @Transactional
    public void cancelled(String engineTaskId) {
        if (unwritten().removeIf(task -> task.engineTaskId().equals(engineTaskId))) {
            return;
        }
        writeNow();
        if (mapper.updateCancelled(engineTaskId, clock.instant()) == 1) {
            mapper.findByEngineTask(engineTaskId).ifPresent(task -> {
                signatures.gone(task);
                delegations.gone(task);
            });
        }
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
        return kept(task.part(), task.step(), task.name()).isPresent();
    }

    /** The date that such a thing sets for its task. */
    Optional<Instant> setDue(Task task) {
        return kept(task.part(), task.step(), task.name()).map(KeptTask::dueAt);
    }

    /** Whether its date is set by a deadline or by the thing that it belongs to, and not by a term. */
    boolean hasOwnDeadline(Task task) {
        return standsApart(task) || due.hasDeadline(dossiers.get(task.dossierId()), task.step());
    }

    private Optional<KeptTask> kept(String part, String step, String name) {
        return part.isEmpty()
                ? Optional.empty()
                : keepers.stream()
                        .flatMap(keeper -> keeper.task(part, step, name).stream())
                        .findFirst();
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

    private Route asKept(KeptTask task) {
        Unit unit = units.get(task.unitId());
        String id = task.memberId();
        return id == null
                ? new Route(unit.id(), unit.name(), task.role(), Holder.unit(unit.id(), task.role()), null)
                : new Route(unit.id(), unit.name(), "", Holder.member(id), id);
    }

    private Route route(NewTask wanted, Dossier dossier) {
        return wanted.candidateGroup() == null ? toMember(wanted, dossier) : toRole(wanted, dossier);
    }

    private Route toRole(NewTask wanted, Dossier dossier) {
        String role = wanted.candidateGroup();
        String from = wanted.workUnitId() == null ? dossier.unitId() : wanted.workUnitId();
        Unit unit = Role.isOfDepartment(role) ? units.get(from) : units.ancestorAt(from, Role.level(role));
        return new Route(unit.id(), unit.name(), role, Holder.unit(unit.id(), role), null);
    }

    private Route toMember(NewTask wanted, Dossier dossier) {
        String id = wanted.assigneeId();
        return new Route(dossier.unitId(), dossier.unitName(), "", Holder.member(id), id);
    }

    private String name(NewTask wanted, Dossier dossier) {
        return wanted.part().isEmpty()
                ? wanted.name()
                : PlanName.behind(
                        wanted.name(), wanted.part(), contents.texts(dossier.programmeVersionId(), Locale.CHINA));
    }

    private record Route(String unitId, String unitName, String role, String holder, String assigneeId) {}

    private record Closed(String engineTaskId) {}

    private record Unwritten(List<Task> tasks) {}
}
