package org.tongchuang.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongchuang.programme.Ledger;

/** How often a row is due in a year. Fixed days stay where they are: no holiday moves 26 June. */
final class PeriodRule {

    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final int MONTHS = 12;

    private PeriodRule() {}

    static List<Span> spans(Ledger.Period period, int year) {
        if (period == null) {
            return List.of();
        }
        if (period.perMonth() != null) {
            return IntStream.rangeClosed(1, MONTHS)
                    .mapToObj(month -> YearMonth.of(year, month))
                    .map(month -> new Span(month.atDay(1), month.atEndOfMonth(), period.perMonth()))
                    .toList();
        }
        if (period.perYear() != null) {
            return List.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, 31), period.perYear()));
        }
        return period.onDates().stream()
                .map(day -> dayOf(day).orElseThrow().atYear(year))
                .map(day -> new Span(day.minusDays(period.within()), day.plusDays(period.within()), 1))
                .toList();
    }

    /** A day of the year as the manifest writes it, or empty if there is no such day. */
    static Optional<MonthDay> dayOf(String text) {
        try {
            return Optional.of(MonthDay.parse(text, MONTH_DAY));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
