package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;

/** What was asked for, which is what supervision can show afterwards. */
@Component
public class Urges {

    private final UrgeMapper mapper;
    private final TaskMapper tasks;
    private final UrgeHours hours;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Urges(UrgeMapper mapper, TaskMapper tasks, UrgeHours hours, ApplicationEventPublisher events, Clock clock) {
        this.mapper = mapper;
        this.tasks = tasks;
        this.hours = hours;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks for those of the tasks that are open and weren't asked for today.
     *
     * @return how many that were
     */
    int ask(List<Task> wanted, String reason, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant today = ChinaTime.startOf(ChinaTime.today(clock));
        List<Task> asked = wanted.stream()
                .filter(task -> tasks.updateUrged(task.id(), now, today) == 1)
                .toList();
        if (!asked.isEmpty()) {
            mapper.insert(
                    asked.stream().map(task -> urge(task, reason, by, now)).toList());
            asked.forEach(task -> events.publishEvent(new TaskUrged(task, by, hours.mailFrom(now))));
        }
        return asked.size();
    }

    public boolean urgedToday(Task task) {
        return of(task).stream()
                .findFirst()
                .filter(last -> ChinaTime.dayOf(last.urgedAt()).equals(ChinaTime.today(clock)))
                .isPresent();
    }

    /** Newest first. */
    public List<Urge> of(Task task) {
        return mapper.listOfTask(task.id());
    }

    private static Urge urge(Task task, String reason, Actor by, Instant now) {
        return new Urge(
                UUID.randomUUID().toString(),
                task.id(),
                task.dossierId(),
                reason,
                by.memberId(),
                by.memberName(),
                by.unitName(),
                now,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
