package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;

/**
 * Looks for tasks that are nearly due or overdue and says so once for each. Who is told, and how, is not decided here.
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
        List<Task> due = mapper.listDueBefore(horizon(), AT_ONCE);
        due.stream()
                .filter(task -> mapper.updateReminded(task.id(), now) == 1)
                .forEach(task -> events.publishEvent(new TaskNearlyDue(task)));
        List<Task> late = mapper.listOverdue(now, AT_ONCE);
        late.stream()
                .filter(task -> mapper.updateEscalated(task.id(), now) == 1)
                .forEach(task -> events.publishEvent(new TaskOverdue(task)));
        return due.size() + late.size();
    }

    private Instant horizon() {
        return ChinaTime.endOf(calendars.national().plusWorkDays(ChinaTime.today(clock), WORK_DAYS_AHEAD, false));
    }
}
