package org.tongchuang.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;

/** Moves the demo's clock from day to day. */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoCalendar {

    private final WorkCalendars calendars;
    private final DemoClock clock;

    DemoCalendar(WorkCalendars calendars, DemoClock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Offices don't act on Sundays. */
    void goTo(LocalDate day) {
        LocalDate workDay = calendars.of("").nextWorkDay(day);
        clock.moveTo(workDay.atTime(LocalTime.of(9, 30)).atZone(ChinaTime.ZONE).toInstant());
    }
}
