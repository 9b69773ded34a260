package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchuang.calendar.ChinaTime;

class UrgeHoursTest {

    @ParameterizedTest
    @CsvSource({
        "20:00, 08:00, 2026-03-04T19:59:59, 2026-03-04T19:59:59",
        "20:00, 08:00, 2026-03-04T20:00:00, 2026-03-05T08:00:00",
        "20:00, 08:00, 2026-03-05T07:59:59, 2026-03-05T08:00:00",
        "20:00, 08:00, 2026-03-05T08:00:00, 2026-03-05T08:00:00",
        "12:00, 14:00, 2026-03-05T12:30:00, 2026-03-05T14:00:00",
        "12:00, 14:00, 2026-03-05T20:30:00, 2026-03-05T20:30:00",
        "08:00, 08:00, 2026-03-05T03:00:00, 2026-03-05T03:00:00"
    })
    void mailsWaitForTheMorning(LocalTime from, LocalTime until, LocalDateTime asked, LocalDateTime mailed) {
        assertThat(new UrgeHours(from, until)
                        .mailFrom(asked.atZone(ChinaTime.ZONE).toInstant()))
                .isEqualTo(mailed.atZone(ChinaTime.ZONE).toInstant());
    }
}
