package org.tongchuang.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.Term;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.OwnDeadlines;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;

/** Which dossiers are held, who may hold them, and how long their terms have waited. */
@Component
public class DossierHolds implements MoreTime {

    private final DossierHoldMapper mapper;
    private final TaskMapper taskMapper;
    private final Tasks tasks;
    private final TaskExtensions extensions;
    private final TaskDue due;
    private final OwnDeadlines own;
    private final Rights rights;
    private final Dossiers dossiers;
    private final Programmes programmes;
    private final WorkCalendars calendars;
    private final Clock clock;

    DossierHolds(
            DossierHoldMapper mapper,
            TaskMapper taskMapper,
            Tasks tasks,
            TaskExtensions extensions,
            TaskDue due,
            OwnDeadlines own,
            Rights rights,
            Dossiers dossiers,
            Programmes programmes,
            WorkCalendars calendars,
            Clock clock) {
        this.mapper = mapper;
        this.taskMapper = taskMapper;
        this.tasks = tasks;
        this.extensions = extensions;
        this.due = due;
        this.own = own;
        this.rights = rights;
        this.dossiers = dossiers;
        this.programmes = programmes;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Newest first. */
    public List<DossierHold> of(Dossier dossier) {
        return mapper.list(dossier.id());
    }

    public Optional<DossierHold> open(String dossierId) {
        return mapper.findOpen(dossierId);
    }

    /** Whether he is of an office that runs it, and has no interest in it. */
    public boolean mayHold(Dossier dossier, Actor actor) {
        Subject subject = Subject.at(dossier.unitPath()).conflicted(dossiers.isExcluded(dossier.id(), actor));
        return dossier.isRunning() && rights.may(actor, Action.HOLD_DOSSIER, subject);
    }

    /** What the programme says about the clock meanwhile. */
    public Manifest.OnHold clock(Dossier dossier) {
        return programmes.get(dossier.programmeVersionId()).manifest().clock().hold();
    }

    /** The first day until which it can be held. */
    public LocalDate least(Dossier dossier) {
        return calendar(dossier).nextWorkDay(ChinaTime.today(clock).plusDays(1));
    }

    WorkCalendar calendar(Dossier dossier) {
        return calendars.of(dossier.unitPath());
    }

    /** Its open tasks but those whose date another law sets: these go on. */
    List<Task> holdable(String dossierId) {
        return tasks.openOf(dossierId).stream()
                .filter(task -> !extensions.isElsewhere(task))
                .toList();
    }

    /** Counts the dates of these tasks again, and says which became others. */
    String recount(Dossier dossier, List<Task> held) {
        return held.stream().flatMap(task -> recount(dossier, task).stream()).collect(Collectors.joining("；"));
    }

    private Optional<String> recount(Dossier dossier, Task task) {
        var counted = due.of(dossier, task);
        return counted.equals(task.dueAt()) || taskMapper.updatePostponed(task.id(), task.dueAt(), counted) == 0
                ? Optional.empty()
                : Optional.of(task.name() + " " + ChinaTime.dayOf(task.dueAt()) + " → " + ChinaTime.dayOf(counted));
    }

    /** Moves the process's deadlines that wait with it to where they are if it goes on at the end. */
    void moveDeadlines(Dossier dossier, DossierHold hold, LocalDate end) {
        WorkCalendar calendar = calendar(dossier);
        int waited = calendar.workDaysBetween(hold.fromOn(), end);
        hold.movedDeadlines()
                .forEach((name, day) ->
                        own.move(dossier.id(), name, waited == 0 ? day : calendar.plusWorkDays(day, waited, false)));
    }

    /** The work days that its term waited while the dossier was held. */
    @Override
    public Optional<Term> granted(Task task) {
        int days = waited(dossiers.get(task.dossierId()), ChinaTime.dayOf(task.openedAt()));
        return days == 0 || extensions.isElsewhere(task) ? Optional.empty() : Optional.of(Term.workDays(days));
    }

    /** The work days since then on which a hold stopped the clock, or is to stop it. */
    int waited(Dossier dossier, LocalDate since) {
        WorkCalendar calendar = calendar(dossier);
        return mapper.list(dossier.id()).stream()
                .filter(DossierHold::stops)
                .mapToInt(hold -> waited(hold, since, calendar))
                .sum();
    }

    private static int waited(DossierHold hold, LocalDate since, WorkCalendar calendar) {
        LocalDate from = hold.fromOn().isBefore(since) ? since : hold.fromOn();
        return Math.max(0, calendar.workDaysBetween(from, hold.endOn()));
    }
}
