package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A year as the calendar page shows it.
 *
 * @param source where its days come from; empty while it is provisional
 */
public record CalendarYear(
        int number, boolean provisional, Optional<NoticeSource> source, int workDays, List<Month> months) {

    /** A month by weeks from Monday; days of the neighbouring months are null. */
    public record Month(int number, List<List<Day>> weeks) {}

    /**
     * A day of the page.
     *
     * @param name the holiday's or closure's name, or null
     * @param nameKey the label of a statutory holiday that no notice names yet, or null
     * @param ownClosure whether the looking unit itself closed that day
     */
    public record Day(
            LocalDate date, boolean work, Kind kind, String name, String nameKey, boolean today, boolean ownClosure) {}

    /** What is worth a mark: a weekend is plain. */
    public enum Kind {
        WORK,
        WEEKEND,
        OFF,
        MADE_UP,
        CLOSED
    }
}
