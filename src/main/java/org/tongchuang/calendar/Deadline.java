package org.tongchuang.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The end of a term.
 *
 * @param day its last day in China
 * @param provisional whether it reaches into a year whose notice isn't known yet
 */
public record Deadline(Term term, LocalDate start, LocalDate day, boolean provisional) {

    /** The last second of the day. */
    public Instant at() {
        return ChinaTime.endOf(day);
    }
}
