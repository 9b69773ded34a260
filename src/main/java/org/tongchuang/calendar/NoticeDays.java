package org.tongchuang.calendar;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which of several notices for one year a unit follows: the nearest one, whole; never a mixture of two. */
final class NoticeDays {

    private NoticeDays() {}

    static List<CalendarDay> nearest(List<CalendarDay> days) {
        var byYear = new TreeMap<Integer, String>();
        var notices = days.stream()
                .filter(day -> day.origin() == CalendarDay.Origin.NOTICE)
                .toList();
        notices.forEach(day -> byYear.merge(day.onDate().getYear(), day.unitPath(), NoticeDays::longer));
        return notices.stream()
                .filter(day -> day.unitPath().equals(byYear.get(day.onDate().getYear())))
                .toList();
    }

    static Set<Integer> years(List<CalendarDay> notices) {
        return notices.stream().map(day -> day.onDate().getYear()).collect(Collectors.toSet());
    }

    private static String longer(String path, String other) {
        return path.length() >= other.length() ? path : other;
    }
}
