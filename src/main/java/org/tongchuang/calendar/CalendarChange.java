package org.tongchuang.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A change of the calendar of a unit and those below it, as it was made.
 *
 * @param cause the notice's source, or why the unit is closed
 * @param firstDay the first day that counts differently; deadlines before it stay
 * @param settled whether every running timer has been counted again
 */
public record CalendarChange(
        String id,
        String unitPath,
        String unitName,
        String cause,
        LocalDate firstDay,
        int days,
        Instant changedAt,
        String changedBy,
        boolean settled) {

    /** What is due earlier can't have moved. */
    public Instant beginning() {
        return firstDay.atStartOfDay(ChinaTime.ZONE).toInstant();
    }
}
