package org.tongchuang.calendar;

import java.time.LocalDate;

/**
 * One day that doesn't follow the week.
 *
 * @param unitPath whose day it is: a unit and those below it; empty for the country
 * @param work true for a weekend day that is a work day, false for a day off
 * @param name what the notice or the closure calls it
 */
record CalendarDay(String unitPath, LocalDate onDate, Origin origin, boolean work, String name) {

    enum Origin {
        /** From the State Council's yearly notice. */
        NOTICE,
        /** A local closure, such as a typhoon. */
        CLOSURE
    }
}
