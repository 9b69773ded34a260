package org.tongchuang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongchuang.calendar.DueWords.Kind.LATE;
import static org.tongchuang.calendar.DueWords.Kind.OK;
import static org.tongchuang.calendar.DueWords.Kind.SOON;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongchuang.calendar.DueWords.DueWord;

class DueWordsTest {

    private final DueWords tuesday = on("2026-11-24");

    @Test
    void countsWorkDaysWithoutToday() {
        assertThat(say(tuesday, "2026-11-24")).isEqualTo(new DueWord(SOON, "calendar.due.today", List.of()));
        assertThat(say(tuesday, "2026-11-26")).isEqualTo(new DueWord(SOON, "calendar.due.left", List.of(2)));
        assertThat(say(tuesday, "2026-11-27")).isEqualTo(new DueWord(OK, "calendar.due.left", List.of(3)));
        assertThat(say(tuesday, "2026-11-30")).isEqualTo(new DueWord(OK, "calendar.due.left", List.of(4)));
    }

    @Test
    void countsOverdueWorkDays() {
        assertThat(say(tuesday, "2026-11-23")).isEqualTo(new DueWord(LATE, "calendar.due.late", List.of(1)));
        assertThat(say(tuesday, "2026-11-19")).isEqualTo(new DueWord(LATE, "calendar.due.late", List.of(3)));
    }

    @Test
    void neverSaysZeroWorkDays() {
        assertThat(say(on("2026-11-28"), "2026-11-27").key()).isEqualTo("calendar.due.passed");
        assertThat(say(on("2026-11-27"), "2026-11-28").key()).isEqualTo("calendar.due.before-next-work-day");
    }

    private static DueWords on(String today) {
        return new DueWords(WorkCalendar.from(List.of()), LocalDate.parse(today));
    }

    private static DueWord say(DueWords words, String due) {
        return words.of(LocalDate.parse(due));
    }
}
