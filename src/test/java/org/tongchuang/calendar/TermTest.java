package org.tongchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    /** No notices: weekends and statutory days only. */
    private final WorkCalendar calendar = WorkCalendar.from(List.of());

    @ParameterizedTest
    @CsvSource({
        // 31 January and a month is the last day of February
        "2027-01-31, 1, MONTH, NONE, 2027-02-28",
        "2028-01-31, 1, MONTH, NONE, 2028-02-29",
        "2027-03-31, 3, MONTH, NONE, 2027-06-30",
        "2028-02-29, 3, YEAR, NONE, 2031-02-28",
        "2027-03-10, 15, DAY, NONE, 2027-03-25",
        // 13 March 2027 is a Saturday
        "2027-03-10, 3, DAY, NEXT_WORK_DAY, 2027-03-15",
        "2027-03-10, 3, DAY, PREVIOUS_WORK_DAY, 2027-03-12",
        "2027-03-10, 3, WORK_DAY, NONE, 2027-03-15",
        // the last day falls into the May holiday, made up on the 3rd and 4th
        "2027-04-01, 1, MONTH, NEXT_WORK_DAY, 2027-05-05",
        "2027-03-10, 626, FIXED, NONE, 2027-06-26",
        "2027-06-26, 626, FIXED, NONE, 2027-06-26",
        "2027-06-27, 626, FIXED, NONE, 2028-06-26",
        "2027-03-10, 25, FIXED, NONE, 2027-03-25",
        "2027-03-26, 25, FIXED, NONE, 2027-04-25",
        "2027-02-27, 31, FIXED, NONE, 2027-02-28"
    })
    void endsOn(LocalDate start, int amount, Term.Unit unit, Term.Roll roll, LocalDate day) {
        assertThat(new Term(amount, unit, roll).lastDay(start, calendar)).isEqualTo(day);
    }

    @Test
    void lastsToTheLastSecondOfTheDayInShanghai() {
        var due = new Deadline(Term.days(1), LocalDate.parse("2026-03-04"), LocalDate.parse("2026-03-05"), false);

        assertThat(due.at()).isEqualTo(Instant.parse("2026-03-05T15:59:59Z"));
        assertThat(ChinaTime.dayOf(Instant.parse("2026-03-05T16:00:00Z"))).isEqualTo("2026-03-06");
    }
}
