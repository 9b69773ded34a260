package org.tongchuang.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The oracle: the days off and make-up work days of 2024 to 2028 written down by hand from RULES §6 and the wall
 * calendar, and counting day by day. It shares nothing with the calendar that it judges.
 */
final class NaiveCalendar {

    private static final Set<LocalDate> OFF = days(
            // 2024, 2027, 2028: no notice; the statutory weekdays, and those made up for weekends
            "2024-01-01 2024-02-09 2024-02-12 2024-02-13 2024-02-14 2024-04-04 2024-05-01",
            "2024-05-02 2024-06-10 2024-09-17 2024-10-01 2024-10-02 2024-10-03",
            // 2025
            "2025-01-01 2025-01-28 2025-01-29 2025-01-30 2025-01-31 2025-02-03 2025-02-04",
            "2025-04-04 2025-05-01 2025-05-02 2025-05-05 2025-06-02 2025-10-01 2025-10-02",
            "2025-10-03 2025-10-06 2025-10-07 2025-10-08",
            // 2026
            "2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20",
            "2026-02-23 2026-04-06 2026-05-01 2026-05-04 2026-05-05 2026-06-19 2026-09-25",
            "2026-10-01 2026-10-02 2026-10-05 2026-10-06 2026-10-07",
            // 2027: 6 and 7 February, 1 and 2 May, 2 and 3 October are weekend days
            "2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-04-05 2027-05-03",
            "2027-05-04 2027-06-09 2027-09-15 2027-10-01 2027-10-04 2027-10-05",
            // 2028: 1 January, 28 May and 1 October are weekend days; mid-autumn meets 3 October
            "2028-01-03 2028-01-25 2028-01-26 2028-01-27 2028-01-28 2028-04-04 2028-05-01",
            "2028-05-02 2028-05-29 2028-10-02 2028-10-03 2028-10-04 2028-10-05");

    private static final Set<LocalDate> MADE_UP = days(
            "2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11",
            "2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10");

    private NaiveCalendar() {}

    static boolean isWorkDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend ? MADE_UP.contains(day) : !OFF.contains(day);
    }

    static LocalDate plus(LocalDate start, int n, boolean countStartDay) {
        int counted = 0;
        LocalDate day = start;
        if (countStartDay && isWorkDay(day)) {
            counted++;
        }
        while (counted < n || !isWorkDay(day)) {
            day = day.plusDays(1);
            if (isWorkDay(day)) {
                counted++;
            }
        }
        return day;
    }

    static int between(LocalDate from, LocalDate to) {
        int counted = 0;
        for (LocalDate day = from; day.isBefore(to); ) {
            day = day.plusDays(1);
            counted += isWorkDay(day) ? 1 : 0;
        }
        return counted;
    }

    private static Set<LocalDate> days(String... lines) {
        return Stream.of(String.join(" ", lines).split(" ", -1))
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
