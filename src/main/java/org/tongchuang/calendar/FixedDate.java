package org.tongchuang.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;

/** The next 26 June (626) or the next 25th of a month (25), the day itself included. */
final class FixedDate {

    private FixedDate() {}

    static LocalDate next(LocalDate from, int date) {
        return date > 31 ? nextInYear(from, MonthDay.of(date / 100, date % 100)) : nextInMonth(from, date);
    }

    private static LocalDate nextInYear(LocalDate from, MonthDay date) {
        var day = date.atYear(from.getYear());
        return day.isBefore(from) ? date.atYear(from.getYear() + 1) : day;
    }

    private static LocalDate nextInMonth(LocalDate from, int dayOfMonth) {
        var day = dayIn(YearMonth.from(from), dayOfMonth);
        return day.isBefore(from) ? dayIn(YearMonth.from(from).plusMonths(1), dayOfMonth) : day;
    }

    private static LocalDate dayIn(YearMonth month, int dayOfMonth) {
        return month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    }
}
