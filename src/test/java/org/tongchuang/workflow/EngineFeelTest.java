package org.tongchuang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EngineFeelTest {

    private final EngineFeel feel = new EngineFeel(Clock.fixed(Instant.parse("2026-03-04T17:00:00Z"), ZoneOffset.UTC));

    @Test
    void worksOutWhatFormsAsk() {
        assertThat(feel.value("=households >= 500 or residents >= 1500", Map.of("households", 300, "residents", 1600)))
                .isEqualTo(true);
        assertThat(feel.value("= count(rows)", Map.of("rows", List.of(1, 2)))).isEqualTo(2L);
        assertThat(feel.value("households >= 500", Map.of("households", 499))).isEqualTo(false);
    }

    @Test
    void valueThatNobodyGaveIsNull() {
        assertThat(feel.value("=missing", Map.of())).isNull();
    }

    @Test
    void todayIsShanghais() {
        assertThat(feel.value("=today()", Map.of())).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void namesTheFaultOfWhatItCantRead() {
        assertThat(feel.fault("=households >=")).isPresent();
        assertThat(feel.fault("=households >= 1")).isEmpty();
        assertThatThrownBy(() -> feel.value("=households >=", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reachesNoJava() {
        assertThat(feel.fault(
                        "=function(x) external {java: {class: \"java.lang.Math\", method signature: \"abs(int)\"}}"))
                .hasValueSatisfying(fault -> assertThat(fault).contains("External functions are disabled"));
    }
}
