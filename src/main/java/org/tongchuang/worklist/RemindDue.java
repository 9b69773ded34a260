package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;

/**
 * Looks for tasks that are nearly due, due today or overdue and says so once for each. Who is told, and how, is not
 * decided here.
 */
@Component
public class RemindDue {

    /** A default of ours: a reminder goes out when two work days or fewer are left. */
    private static final int WORK_DAYS_AHEAD = 2;

    private static final int AT_ONCE = 200;

    private final TaskMapper mapper;
    private final WorkCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RemindDue(TaskMapper mapper, WorkCalendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** One batch; answers how many were told, so that a sweep goes on until none is left. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant();
        return dueToday(now) + nearlyDue(now) + overdue(now);
    }

    /** First, so that whoever has no more than this day hears of it once. */
    private int dueToday(Instant now) {
        List<Task> due = mapper.listDueWithin(now, ChinaTime.endOf(ChinaTime.today(clock)), AT_ONCE);
        due.stream()
                .filter(task -> mapper.updateDueDay(task.id(), now) == 1)
                .forEach(task -> events.publishEvent(new TaskDueToday(task)));
        return due.size();
    }

    /** Work days are those of the dossier's unit: each calendar has a horizon of its own. */
    private int nearlyDue(Instant now) {
        List<String> own = calendars.listPathsWithDaysFrom(ChinaTime.today(clock));
        return Stream.concat(Stream.of(""), own.stream())
                .mapToInt(path -> nearlyDue(path, own, now))
                .sum();
    }

    private int nearlyDue(String path, List<String> own, Instant now) {
        List<String> nearer = own.stream()
                .filter(other -> other.length() > path.length() && other.startsWith(path))
                .toList();
        List<Task> due = mapper.listDueBelow(path, nearer, now, horizon(path), AT_ONCE);
        due.stream()
                .filter(task -> mapper.updateReminded(task.id(), now) == 1)
                .forEach(task -> events.publishEvent(new TaskNearlyDue(task)));
        return due.size();
    }

    private int overdue(Instant now) {
        List<Task> late = mapper.listOverdue(now, AT_ONCE);
        late.stream()
                .filter(task -> mapper.updateEscalated(task.id(), now) == 1)
                .forEach(task -> events.publishEvent(new TaskOverdue(task)));
        return late.size();
    }

    private Instant horizon(String path) {
        return ChinaTime.endOf(calendars.of(path).plusWorkDays(ChinaTime.today(clock), WORK_DAYS_AHEAD, false));
    }
}
