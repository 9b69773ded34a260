package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tongchuang.programme.Ledger.Period;

class PeriodRuleTest {

    @Test
    void twiceAMonthIsTwelveStretchesOfTwo() {
        List<Span> spans = PeriodRule.spans(new Period(2, null, null, null), 2026);

        assertThat(spans).hasSize(12).allMatch(span -> span.needed() == 2);
        assertThat(spans.get(1)).isEqualTo(new Span(day(2, 1), day(2, 28), 2));
    }

    /** 26 June 2027 is a Saturday, and stays the day. */
    @Test
    void fixedDaysStayWhereTheyAre() {
        assertThat(PeriodRule.spans(new Period(null, null, List.of("06-26", "12-04"), 3), 2027))
                .containsExactly(
                        new Span(LocalDate.of(2027, 6, 23), LocalDate.of(2027, 6, 29), 1),
                        new Span(LocalDate.of(2027, 12, 1), LocalDate.of(2027, 12, 7), 1));
    }

    @Test
    void fourAYearAreDueByItsEnd() {
        Span year = PeriodRule.spans(new Period(null, 4, null, null), 2026).get(0);

        assertThat(year.isMetBy(rows(3))).isFalse();
        assertThat(year.isMetBy(rows(4))).isTrue();
        assertThat(PeriodRule.spans(null, 2026)).isEmpty();
    }

    @Test
    void noSuchDayIsNoDay() {
        assertThat(PeriodRule.dayOf("02-30")).isEmpty();
        assertThat(PeriodRule.dayOf("6-26")).isEmpty();
        assertThat(PeriodRule.dayOf("06-26")).isPresent();
    }

    private static List<RowMark> rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(month -> new RowMark("b", day(month, 5), true, true))
                .toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
