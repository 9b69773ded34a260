package org.tongchuang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CalendarTextTest {

    @Test
    void noLineIsLongerThan75OctetsAndNoSignIsTornApart() {
        String said = "绿色社区创建活动自查报告𠮷".repeat(12);

        String text = new CalendarText().text("SUMMARY", said).toString();

        assertThat(text).endsWith("\r\n");
        assertThat(text.split("\r\n"))
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75))
                .allSatisfy(line -> assertThat(line).doesNotContain("\uFFFD"));
        assertThat(text.replace("\r\n ", "")).isEqualTo("SUMMARY:" + said + "\r\n");
    }

    @Test
    void aLineOf75OctetsStaysWhole() {
        assertThat(new CalendarText().line("A", "x".repeat(73)).toString()).isEqualTo("A:" + "x".repeat(73) + "\r\n");
        assertThat(new CalendarText().line("A", "x".repeat(74)).toString())
                .isEqualTo("A:" + "x".repeat(73) + "\r\n x\r\n");
    }

    @Test
    void whatTheFormatWouldReadIsMarked() {
        assertThat(new CalendarText()
                        .text("SUMMARY", "a,b;c\\d\r\nEND:VCALENDAR")
                        .toString())
                .isEqualTo("SUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR\r\n");
    }
}
