package org.tongchuang.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.tongchuang.standard.Threshold;

/** A share of those asked. Of nobody there is none: it isn't 0 %. */
public record Rate(int numerator, int denominator) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** In percent with one decimal, for reading. */
    public Optional<String> shown() {
        return percent(1, RoundingMode.HALF_UP).map(BigDecimal::toPlainString);
    }

    /** In percent for judging: never rounded over the threshold. */
    Optional<BigDecimal> judged(Threshold.Comparison comparison) {
        return percent(2, comparison == Threshold.Comparison.AT_LEAST ? RoundingMode.FLOOR : RoundingMode.CEILING);
    }

    private Optional<BigDecimal> percent(int decimals, RoundingMode rounding) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), decimals, rounding));
    }
}
