package org.tongchuang.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Term;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Role;
import org.tongchuang.people.Scope;
import org.tongchuang.web.Refusal;

/** Requests for more time: who decides them, and which day may be given. */
@Component
public class TaskExtensions implements MoreTime {

    /** Counts stop here. */
    public static final int CAP = 100;

    private static final int PROPOSED_DAYS = 5;

    /** Whose people decide about others' time. */
    public static final Set<String> OFFICES =
            Set.of(Role.TOWN_OFFICE, Role.TOWN_DIRECTOR, Role.TOWN_LEADER, Role.CITY_OFFICE, Role.CITY_LEADER);

    private final TaskExtensionMapper mapper;
    private final Tasks tasks;
    private final TaskRights rights;
    private final Endings endings;
    private final Dossiers dossiers;
    private final WorkCalendars calendars;
    private final ObjectProvider<MoreTime> keepers;

    TaskExtensions(
            TaskExtensionMapper mapper,
            @Lazy Tasks tasks,
            TaskRights rights,
            Endings endings,
            Dossiers dossiers,
            WorkCalendars calendars,
            ObjectProvider<MoreTime> keepers) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.rights = rights;
        this.endings = endings;
        this.dossiers = dossiers;
        this.calendars = calendars;
        this.keepers = keepers;
    }

    /** Newest first. */
    public List<TaskExtension> of(Task task) {
        return mapper.listOfTask(task.id());
    }

    public Optional<TaskExtension> open(Task task) {
        return mapper.findOpen(task.id());
    }

    /** A request as its decider sees it; to anybody else there is none. */
    public TaskExtension see(String id, Actor actor) {
        return mapper.find(id)
                .filter(one -> mayDecide(one, tasks.get(one.taskId()), actor))
                .orElseThrow(() -> new ExtensionMissing(id));
    }

    /** The requests that this actor may decide, oldest first. */
    public List<WaitingExtension> waiting(Actor actor, int limit, int offset) {
        return isOffice(actor) ? mapper.listWaiting(Scope.of(actor), isLeader(actor), limit, offset) : List.of();
    }

    /** How many there are, at most {@value #CAP}. */
    public int countWaiting(Actor actor) {
        return isOffice(actor) ? mapper.countWaiting(Scope.of(actor), isLeader(actor), CAP) : 0;
    }

    /** Why the task's date can't become this day, if it can't. */
    public Optional<Refusal> against(Task task, LocalDate day, LocalDate today) {
        WorkCalendar calendar = calendar(task);
        LocalDate due = ChinaTime.dayOf(task.dueAt());
        LocalDate least = calendar.nextWorkDay((due.isBefore(today) ? today : due).plusDays(1));
        if (day.isBefore(least) || !calendar.isWorkDay(day)) {
            return Optional.of(new NoLaterDay(task, least));
        }
        return endings.fixed(task).filter(day::isAfter).map(end -> new EndsByItself(task, end));
    }

    /** What a page proposes: a work week more. */
    public LocalDate proposed(Task task, LocalDate today) {
        LocalDate due = ChinaTime.dayOf(task.dueAt());
        return calendar(task).plusWorkDays(due.isBefore(today) ? today : due, PROPOSED_DAYS, false);
    }

    /** The deadlines of the process that would move along to the day. */
    public List<TaskTimers.Ending> moving(Task task, LocalDate day) {
        return task.isOpen() ? endings.movableBefore(task, day) : List.of();
    }

    /** Whether other law gives this task its date, so that nobody is asked here. */
    public boolean isElsewhere(Task task) {
        return tasks.hasOwnDeadline(task) || keepers.stream().anyMatch(keeper -> keeper.keeps(task));
    }

    /** The open task of a request that nobody has answered, with its dossier locked. */
    Task lockDecidable(String id, Actor actor) {
        TaskExtension seen = see(id, actor);
        dossiers.lockFor(seen.dossierId(), actor);
        Task task = tasks.get(seen.taskId());
        TaskExtension now = mapper.find(id).orElseThrow();
        if (!now.isOpen()) {
            throw new ExtensionDecided(task, now);
        }
        if (!task.isOpen()) {
            throw TaskTaken.from(task);
        }
        if (task.isHeld()) {
            throw new TaskHeld(task);
        }
        return task;
    }

    boolean mayDecide(TaskExtension request, Task task, Actor actor) {
        return actor.unitId().equals(request.deciderId())
                && !actor.people().contains(request.askedBy())
                && rights.may(actor, Action.GRANT_EXTENSION, task);
    }

    WorkCalendar calendar(Task task) {
        return calendars.of(dossiers.get(task.dossierId()).unitPath());
    }

    @Override
    public Optional<Term> granted(Task task) {
        return Optional.of(mapper.sumGranted(task.id()))
                .filter(days -> days > 0)
                .map(Term::workDays);
    }

    static boolean isOffice(Actor actor) {
        return !actor.standsIn() && actor.roles().stream().anyMatch(OFFICES::contains);
    }

    static boolean isLeader(Actor actor) {
        return actor.holds(Role.CITY_LEADER);
    }
}
