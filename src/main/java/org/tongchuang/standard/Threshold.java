package org.tongchuang.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * What a measured value has to reach.
 *
 * @param bound the figure, {@code value} in the file
 * @param measured what is measured, as the field says it
 * @param question what a survey asks about it; null if it isn't surveyed
 * @param figure the programme's figure that is the value, counted from a ledger; null if it isn't counted
 */
public record Threshold(
        Comparison comparison,
        @JsonProperty("value") BigDecimal bound,
        String unit,
        String measured,
        String measuredEn,
        Source source,
        Question question,
        String figure) {

    /** On which side of the bound it is good to be. */
    public enum Comparison {
        @JsonProperty(">=")
        AT_LEAST("≥"),
        @JsonProperty("<=")
        AT_MOST("≤");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    /** Who finds the value. */
    public enum Source {
        MEASURED,
        SURVEY
    }

    public boolean isMetBy(BigDecimal found) {
        int side = found.compareTo(bound);
        return comparison == Comparison.AT_LEAST ? side >= 0 : side <= 0;
    }

    /** Whether a ledger gives the value. */
    public boolean isCounted() {
        return figure != null;
    }

    /** Whether nobody types the value. */
    public boolean isFoundByOthers() {
        return isSurveyed() || isCounted();
    }

    public boolean isSurveyed() {
        return source == Source.SURVEY;
    }

    public String measured(Locale locale) {
        return Words.in(locale, measured, measuredEn);
    }

    /** The bound with its sign, as in ≥80. */
    public String asText() {
        return comparison.sign() + bound.stripTrailingZeros().toPlainString();
    }
}
