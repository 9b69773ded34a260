package org.tongchuang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongchuang.calendar.CalendarChanged.DayChange;

/**
 * Which days are work days for one unit: the yearly notices it follows, its local closures, and for years without a
 * notice weekends and statutory days.
 */
public final class WorkCalendar {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Map<LocalDate, Boolean> decided;
    private final Set<Integer> published;

    private WorkCalendar(Map<LocalDate, Boolean> decided, Set<Integer> published) {
        this.decided = Map.copyOf(decided);
        this.published = Set.copyOf(published);
    }

    /** From the days of the unit's ancestors, country first; a nearer notice replaces the farther one's whole year. */
    static WorkCalendar from(List<CalendarDay> days) {
        var notices = NoticeDays.nearest(days);
        var closed = days.stream().filter(day -> day.origin() == CalendarDay.Origin.CLOSURE);
        var decided = Stream.concat(notices.stream(), closed)
                .collect(Collectors.toMap(CalendarDay::onDate, CalendarDay::work, (farther, nearer) -> nearer));
        return new WorkCalendar(decided, NoticeDays.years(notices));
    }

    public boolean isWorkDay(LocalDate day) {
        var known = decided.get(day);
        return known != null ? known : !isWeekend(day) && !isStatutory(day);
    }

    /** Whether the day's year has no notice yet, so that dates counted into it may still move. */
    public boolean isProvisional(LocalDate day) {
        return !published.contains(day.getYear());
    }

    /**
     * The n-th work day from the start.
     *
     * @param countStartDay whether the start, if it is a work day, is the first of them (RULES PN-2)
     */
    public LocalDate plusWorkDays(LocalDate start, int n, boolean countStartDay) {
        if (n < 0) {
            throw new IllegalArgumentException("work days to add must not be negative: " + n);
        }
        var day = countStartDay ? nextWorkDay(start) : start;
        for (int left = countStartDay ? n - 1 : n; left > 0; left--) {
            day = nextWorkDay(day.plusDays(1));
        }
        return nextWorkDay(day);
    }

    /** The work days after {@code from} up to and including {@code to}; negative when {@code to} lies before. */
    public int workDaysBetween(LocalDate from, LocalDate to) {
        return from.isAfter(to) ? -countAfter(to, from) : countAfter(from, to);
    }

    /** The day itself, or the first work day after it. */
    public LocalDate nextWorkDay(LocalDate day) {
        return isWorkDay(day) ? day : nextWorkDay(day.plusDays(1));
    }

    /** The day itself, or the last work day before it. */
    public LocalDate previousWorkDay(LocalDate day) {
        return isWorkDay(day) ? day : previousWorkDay(day.minusDays(1));
    }

    /** The days that count differently in the other calendar. */
    List<DayChange> changesTo(WorkCalendar other, LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DayChange(day, isWorkDay(day), other.isWorkDay(day)))
                .filter(change -> change.workDayBefore() != change.workDayAfter())
                .toList();
    }

    static boolean isWeekend(LocalDate day) {
        return WEEKEND.contains(day.getDayOfWeek());
    }

    private boolean isStatutory(LocalDate day) {
        return isProvisional(day) && StatutoryDays.off(day.getYear()).containsKey(day);
    }

    private int countAfter(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkDay)
                .count();
    }
}
