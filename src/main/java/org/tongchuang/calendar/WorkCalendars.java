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
    private final KeptCalendars kept;

    WorkCalendars(CalendarMapper days, KeptCalendars kept) {
        this.days = days;
        this.kept = kept;
    }

    /**
     * The running step has read, with something else, which edition the calendars are in. It then needs no days that
     * this node has read in the same one.
     */
    public void inEdition(long edition) {
        StepMemory.keep(Edition.class, new Edition(edition));
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
                .computeIfAbsent(unitPath, this::find);
    }

    private WorkCalendar find(String unitPath) {
        return StepMemory.find(Edition.class, Edition.class)
                .map(edition -> find(unitPath, edition.number()))
                .orElseGet(() -> read(unitPath));
    }

    private WorkCalendar find(String unitPath, long edition) {
        return kept.find(unitPath, edition).orElseGet(() -> {
            WorkCalendar read = read(unitPath);
            kept.keep(unitPath, edition, read);
            return read;
        });
    }

    private WorkCalendar read(String unitPath) {
        return WorkCalendar.from(days.listDays(unitPath));
    }

    @EventListener(CalendarChanged.class)
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void forget() {
        StepMemory.forget(WorkCalendars.class);
        StepMemory.forget(Edition.class);
    }

    private record Edition(long number) {}

    private record Read(Map<String, WorkCalendar> byPath) {

        Read() {
            this(new HashMap<>());
        }
    }
}
