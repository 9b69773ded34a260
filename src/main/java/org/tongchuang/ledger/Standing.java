package org.tongchuang.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.tongchuang.calendar.WorkCalendar;

/**
 * How well a ledger is kept.
 *
 * @param rows those that count
 * @param complete those with everything that their form demands
 * @param timely those recorded within three work days
 * @param due how many rows the stretches so far ask for
 * @param missing the stretches so far that lack a row, the running one included
 */
public record Standing(Light light, int rows, int complete, int timely, int due, List<Span> missing) {

    /** The work days that somebody has to write down what happened. */
    static final int DAYS_TO_RECORD = 3;

    private static final int DAYS_OF_WARNING = 7;

    public Standing {
        missing = List.copyOf(missing);
    }

    /** The state of the page macro. */
    public enum Light {
        OK,
        SOON,
        LATE,
        DONE;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isBehind() {
        return light == Light.LATE || light == Light.SOON;
    }

    /** Stretches that were over before the ledger was opened ask for nothing. */
    static Standing of(Book book, List<Span> spans, List<RowMark> marks, LocalDate today, WorkCalendar calendar) {
        List<Span> begun = spans.stream()
                .filter(span -> !span.to().isBefore(book.openedOn()))
                .filter(span -> !span.from().isAfter(today))
                .toList();
        List<Span> missing = begun.stream().filter(span -> !span.isMetBy(marks)).toList();
        return new Standing(
                light(book, missing, today, calendar),
                marks.size(),
                (int) marks.stream().filter(RowMark::complete).count(),
                (int) marks.stream().filter(RowMark::timely).count(),
                begun.stream().mapToInt(Span::needed).sum(),
                missing);
    }

    private static Light light(Book book, List<Span> missing, LocalDate today, WorkCalendar calendar) {
        if (missing.stream().anyMatch(span -> calendar.plusWorkDays(span.to(), DAYS_TO_RECORD, false)
                .isBefore(today))) {
            return Light.LATE;
        }
        if (book.isArchived()) {
            return Light.DONE;
        }
        return missing.stream().anyMatch(span -> !today.isBefore(span.to().minusDays(DAYS_OF_WARNING)))
                ? Light.SOON
                : Light.OK;
    }
}
