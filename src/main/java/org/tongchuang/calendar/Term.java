package org.tongchuang.calendar;

import java.time.LocalDate;

/**
 * How long something may take.
 *
 * @param amount how many units; for {@code FIXED} the date as month and day (626 is 26 June), or the day alone for the
 *     next such day of any month (25)
 * @param roll what happens when the last day isn't a work day
 */
public record Term(int amount, Unit unit, Roll roll) {

    public enum Unit {
        WORK_DAY,
        DAY,
        MONTH,
        YEAR,
        FIXED
    }

    public enum Roll {
        NONE,
        NEXT_WORK_DAY,
        PREVIOUS_WORK_DAY
    }

    public Term {
        if (amount < 0) {
            throw new IllegalArgumentException("a term can't be negative: " + amount);
        }
    }

    public static Term workDays(int amount) {
        return new Term(amount, Unit.WORK_DAY, Roll.NONE);
    }

    /** Calendar days; ends on the next work day (民法典 §203). */
    public static Term days(int amount) {
        return new Term(amount, Unit.DAY, Roll.NEXT_WORK_DAY);
    }

    /** Ends on the same day of the month, else on its last one, or on the next work day. */
    public static Term months(int amount) {
        return new Term(amount, Unit.MONTH, Roll.NEXT_WORK_DAY);
    }

    public static Term years(int amount) {
        return new Term(amount, Unit.YEAR, Roll.NEXT_WORK_DAY);
    }

    /** The last day of the term, the start day not counted. */
    LocalDate lastDay(LocalDate start, WorkCalendar calendar) {
        var day =
                switch (unit) {
                    case WORK_DAY -> calendar.plusWorkDays(start, amount, false);
                    case DAY -> start.plusDays(amount);
                    case MONTH -> start.plusMonths(amount);
                    case YEAR -> start.plusYears(amount);
                    case FIXED -> FixedDate.next(start, amount);
                };
        return switch (roll) {
            case NONE -> day;
            case NEXT_WORK_DAY -> calendar.nextWorkDay(day);
            case PREVIOUS_WORK_DAY -> calendar.previousWorkDay(day);
        };
    }
}
