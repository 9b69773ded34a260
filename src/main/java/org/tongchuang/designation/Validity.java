package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How long a title holds before it is reviewed again (VAL-1, VAL-5).
 *
 * @param mode by calendar year, when the office reviews a whole year's titles as one batch, or by the day of naming
 * @param end what happens at the end of the cycle (VAL-1, VAL-2)
 * @param renewMonths how long before its end a title that lapses is re-assessed
 */
public record Validity(Mode mode, int cycleYears, End end, int renewMonths) {

    /** A title that is only reviewed stays; one that lapses is over unless it was re-assessed in time. */
    public enum End {
        RE_REVIEW,
        EXPIRE
    }

    public enum Mode {
        CALENDAR_YEAR,
        ANNIVERSARY
    }

    public Validity {
        if (cycleYears < 1) {
            throw new IllegalArgumentException("a title is reviewed after a year at the earliest, not " + cycleYears);
        }
    }

    /** As manifests write it: {@code calendar-year} or {@code anniversary}. */
    static Validity of(String mode, int cycleYears) {
        return of(mode, cycleYears, End.RE_REVIEW, 0);
    }

    static Validity of(String mode, int cycleYears, End end, int renewMonths) {
        return new Validity(
                Mode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_')), cycleYears, end, renewMonths);
    }

    /** From when on it is re-assessed: when it is due, or early enough before it lapses. */
    LocalDate reviewFrom(LocalDate dueOn) {
        return end == End.EXPIRE ? dueOn.minusMonths(renewMonths) : dueOn;
    }

    /** From when on the title is due for review. */
    LocalDate dueFrom(LocalDate namedOn) {
        LocalDate day = namedOn.plusYears(cycleYears);
        return mode == Mode.CALENDAR_YEAR ? day.withDayOfYear(1) : day;
    }

    /** The next one after a review. A late review doesn't give a longer title, nor can the next one lie in the past. */
    LocalDate dueAfter(LocalDate lastDue, LocalDate reviewedOn) {
        LocalDate next = dueFrom(lastDue);
        return next.isAfter(reviewedOn) ? next : dueFrom(reviewedOn);
    }
}
