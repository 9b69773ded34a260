package org.tongchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeReaderTest {

    static final String NOTICE =
            """
            # 示例：2027 年安排
            2027-01-01~2027-01-03,休,元旦
            2027-02-05～2027-02-11，休，春节
            2027-02-20,班,春节
            2027-04-05,休,清明节
            2027-05-01~2027-05-05,off,劳动节

            2027-05-08,work,劳动节
            2027-06-09,休,端午节
            2027-09-15,休,中秋节
            2027-10-01~2027-10-07,休,国庆节
            """;

    @Test
    void readsLinesAndRanges() {
        var notice = NoticeReader.read(2027, NOTICE);

        assertThat(notice.faults()).isEmpty();
        assertThat(notice.daysFor("/1/")).hasSize(3 + 7 + 1 + 1 + 5 + 1 + 1 + 1 + 7);
        assertThat(notice.daysFor("/1/"))
                .filteredOn(CalendarDay::work)
                .extracting(day -> day.onDate().toString())
                .containsExactly("2027-02-20", "2027-05-08");
    }

    @Test
    void readsTheJsonOfHolidayCn() {
        var json =
                """
                {"year": 2027, "days": [
                  {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
                  {"name": "元旦", "date": "2027-01-02", "isOffDay": false}]}
                """;

        assertThat(NoticeReader.read(2027, json).daysFor(""))
                .extracting(CalendarDay::work)
                .containsExactly(false, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2027-13-01,休,元旦; date",
                "2027-01-01,休; columns",
                "2027-01-01,假,元旦; kind",
                "2027-01-03~2027-01-01,休,元旦; range",
                "2027-01-01~2027-12-31,休,元旦; range",
                "2027-01-01,休,; name",
                "2026-01-01,休,元旦; other-year",
                "2027-01-04,班,元旦; work-on-weekday"
            })
    void namesTheLineAndTheFault(String line, String fault) {
        var faults = NoticeReader.read(2027, "# first\n" + line).faults();

        assertThat(faults).singleElement().satisfies(found -> {
            assertThat(found.line()).isEqualTo(2);
            assertThat(found.key()).isEqualTo("calendar.fault." + fault);
        });
    }

    @Test
    void namesEveryFaultAtOnce() {
        var faults = NoticeReader.read(2027, "2027-01-01,休,元旦\n2027-01-01,休,元旦\nnonsense")
                .faults();

        assertThat(faults).extracting(NoticeFault::line).containsExactly(2, 3);
    }

    @Test
    void noticesThatLinesAreMissing() {
        var cutOff = NOTICE.lines().limit(8).reduce("", (all, line) -> all + line + "\n");

        assertThat(NoticeReader.read(2027, cutOff).faults())
                .extracting(NoticeFault::args)
                .contains(List.of("2027-06-09"), List.of("2027-10-01"))
                .doesNotContain(List.of("2027-05-01"));
        assertThat(NoticeReader.read(2027, "").faults()).singleElement().satisfies(fault -> assertThat(fault.key())
                .isEqualTo("calendar.fault.empty"));
        assertThat(NoticeReader.read(2027, "{\"days\": [").faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("calendar.fault.json"));
    }
}
