package org.tongchuang.calendar;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.CalendarDay.Origin;
import org.tongchuang.calendar.CalendarYear.Day;
import org.tongchuang.calendar.CalendarYear.Kind;
import org.tongchuang.calendar.CalendarYear.Month;
import org.tongchuang.people.Actor;

/** Lays a unit's year out by months and weeks. */
@Component
public class CalendarYears {

    private final CalendarMapper rows;
    private final CalendarKeeper keeper;
    private final Clock clock;

    CalendarYears(CalendarMapper rows, CalendarKeeper keeper, Clock clock) {
        this.rows = rows;
        this.keeper = keeper;
        this.clock = clock;
    }

    public boolean mayChange(Actor actor) {
        return keeper.may(actor);
    }

    /** Refuses whoever may not. */
    public void demandMayChange(Actor actor) {
        keeper.demand(actor);
    }

    public CalendarYear of(Actor actor, int year) {
        var days = rows.listDays(actor.unitPath());
        var page = new Page(actor.unitPath(), WorkCalendar.from(days), named(days), ChinaTime.today(clock));
        var january = LocalDate.of(year, 1, 1);
        return new CalendarYear(
                year,
                page.calendar().isProvisional(january),
                rows.findNoticeSource(actor.unitPath(), year),
                page.calendar().workDaysBetween(january.minusDays(1), LocalDate.of(year, 12, 31)),
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> page.month(YearMonth.of(year, month)))
                        .toList());
    }

    private static Map<LocalDate, CalendarDay> named(List<CalendarDay> days) {
        var closures = days.stream().filter(day -> day.origin() == Origin.CLOSURE);
        return Stream.concat(NoticeDays.nearest(days).stream(), closures)
                .collect(Collectors.toMap(CalendarDay::onDate, day -> day, (farther, nearer) -> nearer));
    }

    private record Page(String unitPath, WorkCalendar calendar, Map<LocalDate, CalendarDay> named, LocalDate today) {

        Month month(YearMonth month) {
            var cells = new ArrayList<Day>();
            for (int i = month.atDay(1).getDayOfWeek().getValue(); i > DayOfWeek.MONDAY.getValue(); i--) {
                cells.add(null);
            }
            month.atDay(1)
                    .datesUntil(month.atEndOfMonth().plusDays(1))
                    .map(this::day)
                    .forEach(cells::add);
            while (cells.size() % 7 != 0) {
                cells.add(null);
            }
            return new Month(month.getMonthValue(), weeks(cells));
        }

        private static List<List<Day>> weeks(List<Day> cells) {
            return IntStream.range(0, cells.size() / 7)
                    .mapToObj(week -> cells.subList(week * 7, week * 7 + 7))
                    .toList();
        }

        private Day day(LocalDate date) {
            var special = named.get(date);
            var work = calendar.isWorkDay(date);
            return new Day(
                    date,
                    work,
                    kind(date, work, special),
                    special == null ? null : special.name(),
                    special == null && calendar.isProvisional(date) ? statutory(date) : null,
                    date.equals(today),
                    special != null
                            && special.origin() == Origin.CLOSURE
                            && special.unitPath().equals(unitPath));
        }

        private static Kind kind(LocalDate date, boolean work, CalendarDay special) {
            if (special != null && special.origin() == Origin.CLOSURE) {
                return Kind.CLOSED;
            }
            if (work) {
                return WorkCalendar.isWeekend(date) ? Kind.MADE_UP : Kind.WORK;
            }
            return special == null && WorkCalendar.isWeekend(date) ? Kind.WEEKEND : Kind.OFF;
        }

        private static String statutory(LocalDate date) {
            var holiday = StatutoryDays.off(date.getYear()).get(date);
            return holiday == null ? null : "calendar.holiday." + holiday;
        }
    }
}
