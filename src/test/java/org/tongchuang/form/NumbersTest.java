package org.tongchuang.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumbersTest {

    @Test
    void fullWidthDigitsAreRead() {
        assertThat(Numbers.read(" １，２３４．５０ ")).contains(Numbers.of(new BigDecimal("1234.5")));
        assertThat(Numbers.narrow("２０２６年３月４日")).isEqualTo("2026年3月4日");
    }

    @Test
    void textTooLongForANumberIsNotEvenMadeNarrow() {
        String endless = "９".repeat(1_000_000);

        assertThat(Numbers.read(endless)).isEmpty();
        assertThat(Numbers.narrow(endless)).isSameAs(endless);
    }
}
