package org.tongchuang.designation;

import java.time.LocalDate;

/** How long a community may take to put things right: one month at least, and what programme and campaign allow (REC-1). */
record RectificationLimit(int months) {

    private static final int LEAST = 1;
    private static final int MOST = 6;
    private static final int MOST_EXTENSION = 1;

    RectificationLimit {
        months = Math.min(Math.max(months, LEAST), MOST);
    }

    LocalDate earliest(LocalDate orderedOn) {
        return orderedOn.plusMonths(LEAST);
    }

    LocalDate latest(LocalDate orderedOn) {
        return orderedOn.plusMonths(months);
    }

    boolean allows(LocalDate orderedOn, LocalDate dueOn) {
        return !dueOn.isBefore(earliest(orderedOn)) && !dueOn.isAfter(latest(orderedOn));
    }

    /** Whether the limit may be moved there: later, and by one month at most (REC-2). */
    static boolean allowsExtension(LocalDate dueOn, LocalDate to) {
        return to.isAfter(dueOn) && !to.isAfter(latestExtension(dueOn));
    }

    static LocalDate latestExtension(LocalDate dueOn) {
        return dueOn.plusMonths(MOST_EXTENSION);
    }

    /** The wanted day, or the nearest one that the limit allows. */
    LocalDate within(LocalDate orderedOn, LocalDate wanted) {
        if (wanted.isBefore(earliest(orderedOn))) {
            return earliest(orderedOn);
        }
        return wanted.isAfter(latest(orderedOn)) ? latest(orderedOn) : wanted;
    }
}
