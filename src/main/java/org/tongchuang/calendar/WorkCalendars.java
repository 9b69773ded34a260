package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

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

    public WorkCalendar of(String unitPath) {
        return WorkCalendar.from(days.listDays(unitPath));
    }
}
