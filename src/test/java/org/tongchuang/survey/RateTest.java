package org.tongchuang.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongchuang.standard.Threshold.Comparison;

class RateTest {

    @ParameterizedTest
    @CsvSource({"25, 30, 83.3", "0, 30, 0.0", "30, 30, 100.0", "1, 8, 12.5", "1, 16, 6.3"})
    void isShownWithOneDecimal(int numerator, int denominator, String shown) {
        assertThat(new Rate(numerator, denominator).shown()).contains(shown);
    }

    @Test
    void ofNobodyIsNoRate() {
        assertThat(new Rate(0, 0).shown()).isEmpty();
        assertThat(new Rate(0, 0).judged(Comparison.AT_LEAST)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 1599, 1999, 79.98", "AT_LEAST, 4, 5, 80.00", "AT_MOST, 1, 3, 33.34", "AT_MOST, 1, 4, 25.00"})
    void isNeverRoundedOverAThreshold(Comparison comparison, int numerator, int denominator, BigDecimal judged) {
        assertThat(new Rate(numerator, denominator).judged(comparison)).contains(judged);
    }
}
