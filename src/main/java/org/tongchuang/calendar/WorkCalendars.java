package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** The work-day calendar of each unit. */
@Component
public class WorkCalendars {

    private final CalendarMapper days;

    WorkCalendars(CalendarMapper days) {
        this.days = days;
    }

    /** The country's calendar as shipped or published, without anyone's local days. */
    public WorkCalendar national() {
        return of("");
    }

    /** Units that have days of their own on or after the day, so that work days are others for them and those below. */
    public List<String> listPathsWithDaysFrom(LocalDate day) {
        return days.listPathsWithDaysFrom(day);
    }

    /** Read once a transaction; a change made in it is seen from its event on. */
    public WorkCalendar of(String unitPath) {
        return StepMemory.once(WorkCalendars.class, Read.class, Read::new)
                .byPath()
                .computeIfAbsent(unitPath, path -> WorkCalendar.from(days.listDays(path)));
    }

    @EventListener(CalendarChanged.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget() {
        StepMemory.forget(WorkCalendars.class);
    }

    private record Read(Map<String, WorkCalendar> byPath) {

        Read() {
            this(new HashMap<>());
        }
    }
}
