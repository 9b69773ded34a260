package org.tongchuang.designation;

import java.time.LocalDate;
import java.util.Locale;

/**
 * How long a title holds before it is reviewed again (VAL-1, VAL-5).
 *
 * @param mode by calendar year, when the office reviews a whole year's titles as one batch, or by the day of naming
 */
public record Validity(Mode mode, int cycleYears) {

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
        return new Validity(Mode.valueOf(mode.toUpperCase(Locale.ROOT).replace('-', '_')), cycleYears);
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
