package org.tongchuang.worklist;

import java.time.Clock;
import java.time.Instant;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.worklist.WorklistOrder.Column;

/**
 * What the rows of a worklist stand together by.
 *
 * @param now what was due before it is late
 * @param tonight the end of the day
 * @param inAWeek the end of the seventh day from today
 */
public record Grouping(By by, Instant now, Instant tonight, Instant inAWeek) {

    private static final int WEEK = 7;

    public static final Grouping NONE = new Grouping(By.NONE, null, null, null);

    /** What groups can be made of. */
    public enum By {
        NONE(null),
        CAMPAIGN(Column.CAMPAIGN),
        SUBJECT(Column.SUBJECT),
        PHASE(Column.PHASE),
        DUE(Column.DUE);

        private final Column column;

        By(Column column) {
            this.column = column;
        }
    }

    /** How near a deadline is. */
    public enum Nearness {
        LATE,
        TODAY,
        WEEK,
        LATER
    }

    public static Grouping of(By by, Clock clock) {
        var today = ChinaTime.today(clock);
        return by == By.NONE
                ? NONE
                : new Grouping(by, clock.instant(), ChinaTime.endOf(today), ChinaTime.endOf(today.plusDays(WEEK)));
    }

    /** Groups that the rows don't lie together in would have many headings each. */
    WorklistOrder within(WorklistOrder order) {
        return by.column == null ? order : order.groupedBy(by.column);
    }

    /** What tells the groups apart. */
    public String keyOf(WorklistRow row) {
        return switch (by) {
            case NONE -> "";
            case CAMPAIGN -> row.campaignId();
            case SUBJECT -> row.subjectId();
            case PHASE -> row.phase();
            case DUE -> nearness(row.dueAt()).name();
        };
    }

    private Nearness nearness(Instant due) {
        if (due.isBefore(now)) {
            return Nearness.LATE;
        }
        if (!due.isAfter(tonight)) {
            return Nearness.TODAY;
        }
        return due.isAfter(inAWeek) ? Nearness.LATER : Nearness.WEEK;
    }
}
