package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Role;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.ProgrammeContents;
import org.tongchuang.web.StepMemory;
import org.tongchuang.worklist.PartKeeper.KeptTask;

/** Keeps the worklist in step with the engine, whose listener says here which tasks it created and took away. */
@Component
public class EngineTasks {

    private final TaskMapper mapper;
    private final Dossiers dossiers;
    private final Units units;
    private final ProgrammeContents contents;
    private final TaskDue due;
    private final KeptTasks kept;
    private final Signatures signatures;
    private final Delegations delegations;
    private final Clock clock;

    EngineTasks(
            TaskMapper mapper,
            Dossiers dossiers,
            Units units,
            ProgrammeContents contents,
            TaskDue due,
            KeptTasks kept,
            Signatures signatures,
            Delegations delegations,
            Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.units = units;
        this.contents = contents;
        this.due = due;
        this.kept = kept;
        this.signatures = signatures;
        this.delegations = delegations;
        this.clock = clock;
    }

    /** The engine has created a human task; resolves its role to the responsible unit and sets its deadline. */
    @Transactional
    public String open(NewTask wanted) {
        Dossier dossier = dossiers.get(wanted.dossierId());
        Optional<KeptTask> own = kept.find(wanted.part(), wanted.step(), wanted.name());
        Route route = own.map(this::asKept).orElseGet(() -> route(wanted, dossier));
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
                own.map(KeptTask::name).orElseGet(() -> name(wanted, dossier)),
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
                own.map(KeptTask::dueAt).orElseGet(() -> due.of(dossier, wanted.step(), now)),
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
