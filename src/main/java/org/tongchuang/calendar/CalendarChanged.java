package org.tongchuang.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of a unit and of those below it have become work days or free. Whoever keeps a deadline counts it again (the
 * calendar already answers the new way) and records the old and the new date.
 */
public record CalendarChanged(String id, String unitPath, List<DayChange> changes) {

    public record DayChange(LocalDate day, boolean workDayBefore, boolean workDayAfter) {}

    public CalendarChanged {
        changes = List.copyOf(changes);
    }

    public boolean concerns(String otherPath) {
        return otherPath.startsWith(unitPath);
    }

    /** The first day that counts differently; deadlines before it stay. */
    public LocalDate from() {
        return changes.get(0).day();
    }
}
