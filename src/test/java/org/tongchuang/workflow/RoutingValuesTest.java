package org.tongchuang.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RoutingValuesTest {

    @Test
    void textsWholeNumbersBooleansAndDatesRoute() {
        Map<String, Object> variables = RoutingValues.of(Map.of(
                "outcome",
                "APPROVED",
                "households",
                new BigDecimal("612"),
                "met",
                true,
                "on",
                LocalDate.of(2026, 3, 4)));

        assertThat(variables)
                .containsEntry("outcome", "APPROVED")
                .containsEntry("households", 612L)
                .containsEntry("met", true)
                .containsEntry("on", Date.from(Instant.parse("2026-03-03T16:00:00Z")));
    }

    @Test
    void objectsAndFractionsDont() {
        assertThatThrownBy(() -> RoutingValues.of(Map.of("rows", List.of("a"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rows");
        assertThatThrownBy(() -> RoutingValues.of(Map.of("total", new BigDecimal("79.6"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("whole number");
    }
}
