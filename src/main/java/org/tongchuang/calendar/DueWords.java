package org.tongchuang.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** How near a deadline is, in work days without today; two or fewer are soon. */
public record DueWords(WorkCalendar calendar, LocalDate today) {

    private static final int SOON = 2;

    public enum Kind {
        OK,
        SOON,
        LATE;

        /** The state of the page macro. */
        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** A label key and its arguments, with the kind of light it gets. */
    public record DueWord(Kind kind, String key, List<Integer> args) {}

    public DueWord of(Instant due) {
        return of(ChinaTime.dayOf(due));
    }

    public DueWord of(LocalDate due) {
        if (due.equals(today)) {
            return new DueWord(Kind.SOON, "calendar.due.today", List.of());
        }
        return due.isBefore(today) ? late(calendar.workDaysBetween(due, today)) : ahead(due);
    }

    /** On the free days right after a deadline nobody has lost a work day yet, but it has passed all the same. */
    private static DueWord late(int workDays) {
        return workDays == 0
                ? new DueWord(Kind.LATE, "calendar.due.passed", List.of())
                : new DueWord(Kind.LATE, "calendar.due.late", List.of(workDays));
    }

    private DueWord ahead(LocalDate due) {
        int left = calendar.workDaysBetween(today, due);
        return left == 0
                ? new DueWord(Kind.SOON, "calendar.due.before-next-work-day", List.of())
                : new DueWord(left <= SOON ? Kind.SOON : Kind.OK, "calendar.due.left", List.of(left));
    }
}
