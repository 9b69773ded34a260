package org.tongchuang.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * The thirteen days off that the law names (全国年节及纪念日放假办法 as in force since 2025), for years whose yearly notice
 * isn't known. A day that falls on a weekend is made up on the next day that is neither; the swaps of the notice (调休)
 * can't be foretold.
 */
final class StatutoryDays {

    private static final Map<Integer, List<LocalDate>> LUNAR = readLunar();
    private static final Map<Integer, NavigableMap<LocalDate, String>> OFF = new ConcurrentHashMap<>();

    private StatutoryDays() {}

    /** The year's days off with the holiday each belongs to (a key below {@code calendar.holiday.}), made-up days included. */
    static NavigableMap<LocalDate, String> off(int year) {
        return OFF.computeIfAbsent(year, StatutoryDays::madeUp);
    }

    /** The days themselves, wherever in the week they fall; lunar ones only as far as they are listed. */
    static NavigableMap<LocalDate, String> named(int year) {
        var days = new TreeMap<LocalDate, String>();
        put(days, "new-year", LocalDate.of(year, 1, 1), 1);
        put(days, "qingming", qingming(year), 1);
        put(days, "labour", LocalDate.of(year, 5, 1), 2);
        put(days, "national", LocalDate.of(year, 10, 1), 3);
        var lunar = LUNAR.get(year);
        if (lunar != null) {
            put(days, "spring", lunar.get(0).minusDays(1), 4);
            put(days, "dragon-boat", lunar.get(1), 1);
            put(days, "mid-autumn", lunar.get(2), 1);
        }
        return days;
    }

    private static NavigableMap<LocalDate, String> madeUp(int year) {
        var named = named(year);
        var off = new TreeMap<>(named);
        named.forEach((day, holiday) -> {
            if (WorkCalendar.isWeekend(day)) {
                off.put(nextFree(day, off), holiday);
            }
        });
        return off;
    }

    private static LocalDate nextFree(LocalDate day, Map<LocalDate, String> off) {
        var next = day.plusDays(1);
        return WorkCalendar.isWeekend(next) || off.containsKey(next) ? nextFree(next, off) : next;
    }

    /** Two festivals may meet in one day (1 October 2020); the first one named keeps it and the other moves on. */
    private static void put(Map<LocalDate, String> days, String holiday, LocalDate first, int count) {
        first.datesUntil(first.plusDays(count)).forEach(day -> {
            var free = day;
            while (days.containsKey(free)) {
                free = free.plusDays(1);
            }
            days.put(free, holiday);
        });
    }

    /** The usual rule of thumb for the solar term, exact for 2000 to 2099. */
    private static LocalDate qingming(int year) {
        int y = Math.floorMod(year, 100);
        return LocalDate.of(year, 4, (int) (y * 0.2422 + 4.81) - y / 4);
    }

    private static Map<Integer, List<LocalDate>> readLunar() {
        try {
            return new ClassPathResource("lunar-festivals.csv", StatutoryDays.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toMap(
                            columns -> Year.parse(columns[0]).getValue(), columns -> Arrays.stream(columns)
                                    .skip(1)
                                    .map(LocalDate::parse)
                                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
