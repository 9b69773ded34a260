package org.tongchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class ShippedCalendarTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final LocalDate LAST = LocalDate.parse("2028-12-31");
    private static final int DAYS = Math.toIntExact(LAST.toEpochDay() - FIRST.toEpochDay());

    @Autowired
    WorkCalendars calendars;

    WorkCalendar calendar;

    @BeforeEach
    void readOnce() {
        calendar = calendars.national();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-26, 7, 2025-10-13, 2025-10-11",
        "2026-02-13, 5, 2026-02-27, 2026-02-26",
        "2026-04-30, 5, 2026-05-11, 2026-05-09",
        "2026-09-18, 5, 2026-09-24, 2026-09-23",
        "2026-09-30, 7, 2026-10-15, 2026-10-14",
    })
    void countsTheTestVectors(LocalDate start, int n, LocalDate startNotCounted, LocalDate startCounted) {
        assertThat(calendar.plusWorkDays(start, n, false)).isEqualTo(startNotCounted);
        assertThat(calendar.plusWorkDays(start, n, true)).isEqualTo(startCounted);
    }

    /** Printed periods of real notices, both days counted, from years whose days follow from the law alone. */
    @ParameterizedTest
    @CsvSource({
        "2022-09-09, 2022-09-19, 6",
        "2022-03-15, 2022-03-21, 5",
        "2022-02-08, 2022-02-14, 5",
        "2021-12-13, 2021-12-20, 6"
    })
    void countsPrintedPeriodsAsTheyWereMeant(LocalDate first, LocalDate last, int workDays) {
        assertThat(calendar.plusWorkDays(first, workDays, true)).isEqualTo(last);
        assertThat(calendar.workDaysBetween(first.minusDays(1), last)).isEqualTo(workDays);
    }

    @ParameterizedTest
    @CsvSource({"2025, 248", "2026, 248"})
    void hasAsManyWorkDaysAsTheNotices(int year, int workDays) {
        assertThat(calendar.workDaysBetween(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
                .isEqualTo(workDays);
    }

    @Test
    void marksYearsWithoutANoticeProvisional() {
        assertThat(calendar.isProvisional(LocalDate.parse("2026-12-31"))).isFalse();
        assertThat(calendar.isProvisional(LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(calendar.isProvisional(LocalDate.parse("2024-12-31"))).isTrue();
    }

    @Test
    void agreesWithTheOracleOnEveryDay() {
        FIRST.datesUntil(LAST).forEach(day -> assertThat(calendar.isWorkDay(day))
                .as("%s is a work day", day)
                .isEqualTo(NaiveCalendar.isWorkDay(day)));
    }

    @Test
    void agreesWithTheOracleOnThousandsOfSums() {
        var random = new Random(20260304);
        for (int i = 0; i < 5000; i++) {
            var start = FIRST.plusDays(random.nextInt(DAYS - 120));
            int n = random.nextInt(60);
            boolean countStartDay = random.nextBoolean();
            var to = start.plusDays(random.nextInt(120));

            assertThat(calendar.plusWorkDays(start, n, countStartDay))
                    .as("%s plus %d, start counted: %s", start, n, countStartDay)
                    .isEqualTo(NaiveCalendar.plus(start, n, countStartDay));
            assertThat(calendar.workDaysBetween(start, to)).isEqualTo(NaiveCalendar.between(start, to));
            assertThat(calendar.workDaysBetween(to, start)).isEqualTo(-NaiveCalendar.between(start, to));
        }
    }

    /** Counting back is the inverse of counting on; holds for any set of days, whatever the oracle says. */
    @Test
    void findsAsManyWorkDaysBetweenAsWereAdded() {
        var random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            var start = FIRST.plusDays(random.nextInt(DAYS - 120));
            int n = 1 + random.nextInt(60);

            assertThat(calendar.workDaysBetween(start, calendar.plusWorkDays(start, n, false)))
                    .isEqualTo(n);
        }
    }
}
