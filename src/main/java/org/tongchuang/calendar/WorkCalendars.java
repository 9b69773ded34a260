package org.tongchuang.calendar;

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

    public WorkCalendar of(String unitPath) {
        return WorkCalendar.from(days.listDays(unitPath));
    }
}
