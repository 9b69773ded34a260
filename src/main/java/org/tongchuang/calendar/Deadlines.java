package org.tongchuang.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Deadlines of a unit. The unit's path decides, because the tenant's notice and local closures move them. */
@Component
public class Deadlines {

    private final WorkCalendars calendars;
    private final CalendarsForPages pages;
    private final Clock clock;

    Deadlines(WorkCalendars calendars, CalendarsForPages pages, Clock clock) {
        this.calendars = calendars;
        this.pages = pages;
        this.clock = clock;
    }

    /** When a term that starts on this day ends, for the unit with this path. */
    public Instant due(String unitPath, LocalDate start, Term term) {
        return of(unitPath, start, term).at();
    }

    public Deadline of(String unitPath, LocalDate start, Term term) {
        var calendar = calendars.of(unitPath);
        var day = term.lastDay(start, calendar);
        return new Deadline(term, start, day, calendar.isProvisional(day));
    }

    /** Says of many deadlines how many work days are left today, for a page. */
    public DueWords words(String unitPath) {
        return new DueWords(pages.of(unitPath), ChinaTime.today(clock));
    }
}
