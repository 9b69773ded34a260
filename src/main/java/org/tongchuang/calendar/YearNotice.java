package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** A year's notice as it was pasted or uploaded, with every fault found in it. */
final class YearNotice {

    private final int year;
    private final NavigableMap<LocalDate, NoticeLine> lines = new TreeMap<>();
    private final List<NoticeFault> faults = new ArrayList<>();

    YearNotice(int year) {
        this.year = year;
    }

    void add(int lineNo, NoticeLine line) {
        if (line.day().getYear() != year) {
            faults.add(NoticeFault.at(lineNo, "other-year", line.day().toString(), Integer.toString(year)));
        } else if (line.work() && !WorkCalendar.isWeekend(line.day())) {
            faults.add(NoticeFault.at(lineNo, "work-on-weekday", line.day().toString()));
        } else if (lines.putIfAbsent(line.day(), line) != null) {
            faults.add(NoticeFault.at(lineNo, "twice", line.day().toString()));
        }
    }

    void fault(NoticeFault fault) {
        faults.add(fault);
    }

    /** All of them, those of the whole last; a notice that forgets a statutory day is the wrong text or cut off. */
    List<NoticeFault> faults() {
        var all = new ArrayList<>(faults);
        if (lines.isEmpty() && faults.isEmpty()) {
            all.add(NoticeFault.at(0, "empty"));
        } else if (faults.isEmpty()) {
            StatutoryDays.named(year).keySet().stream()
                    .filter(day -> !isOff(day))
                    .forEach(day -> all.add(NoticeFault.at(0, "statutory-missing", day.toString())));
        }
        return List.copyOf(all);
    }

    List<CalendarDay> daysFor(String unitPath) {
        return lines.values().stream()
                .map(line -> new CalendarDay(unitPath, line.day(), CalendarDay.Origin.NOTICE, line.work(), line.name()))
                .toList();
    }

    private boolean isOff(LocalDate day) {
        var line = lines.get(day);
        return line != null && !line.work();
    }
}
