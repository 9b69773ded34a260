package org.tongchuang.calendar;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The calendars by which pages say how many work days are left, kept for a minute: every list needs one. What another
 * node has changed shows a minute later; no deadline is ever counted by them.
 */
@Component
class CalendarsForPages {

    private static final long KEPT = TimeUnit.MINUTES.toNanos(1);

    private final WorkCalendars calendars;
    private final Map<String, WorkCalendar> kept = new ConcurrentHashMap<>();
    private volatile long since = System.nanoTime();

    CalendarsForPages(WorkCalendars calendars) {
        this.calendars = calendars;
    }

    WorkCalendar of(String unitPath) {
        if (System.nanoTime() - since > KEPT) {
            forget();
        }
        return kept.computeIfAbsent(unitPath, calendars::of);
    }

    @EventListener(CalendarChanged.class)
    void forget() {
        kept.clear();
        since = System.nanoTime();
    }
}
