package org.tongchuang.standard;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a measured value has to reach.
 *
 * @param bound the figure, {@code value} in the file
 * @param upTo the other end of a range; null for a single bound
 * @param bands what a value brings that misses the bound, best first; without them it brings nothing
 * @param measured what is measured, as the field says it
 * @param question what a survey asks about it; null if it isn't surveyed
 * @param figure the programme's figure that is the value, counted from a ledger; null if it isn't counted
 */
public record Threshold(
        Comparison comparison,
        @JsonProperty("value") BigDecimal bound,
        BigDecimal upTo,
        String unit,
        String measured,
        String measuredEn,
        Source source,
        Question question,
        String figure,
        List<Band> bands) {

    public Threshold {
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** On which side of the bound it is good to be. */
    public enum Comparison {
        @JsonProperty(">=")
        AT_LEAST("≥"),
        @JsonProperty("<=")
        AT_MOST("≤"),
        @JsonProperty(">")
        ABOVE(">"),
        @JsonProperty("<")
        BELOW("<"),
        @JsonProperty("between")
        BETWEEN("");

        private final String sign;

        Comparison(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }

        boolean holds(BigDecimal found, BigDecimal bound, BigDecimal upTo) {
            int side = found.compareTo(bound);
            return switch (this) {
                case AT_LEAST -> side >= 0;
                case AT_MOST -> side <= 0;
                case ABOVE -> side > 0;
                case BELOW -> side < 0;
                case BETWEEN -> side >= 0 && found.compareTo(upTo) <= 0;
            };
        }
    }

    /**
     * A lesser bound and what it still brings.
     *
     * @param bound the figure, {@code value} in the file, compared as the row's own
     */
    public record Band(@JsonProperty("value") BigDecimal bound, BigDecimal score) {}

    /** Who finds the value. */
    public enum Source {
        MEASURED,
        SURVEY
    }

    public boolean isMetBy(BigDecimal found) {
        return comparison.holds(found, bound, upTo);
    }

    /** What a value that misses the bound still brings. */
    public Optional<BigDecimal> lesserScore(BigDecimal found) {
        return bands.stream()
                .filter(band -> comparison.holds(found, band.bound(), upTo))
                .map(Band::score)
                .findFirst();
    }

    /** A value that is good enough, for example to fill in a sheet. */
    public BigDecimal sample() {
        return switch (comparison) {
            case ABOVE -> bound.add(BigDecimal.ONE);
            case BELOW -> bound.subtract(BigDecimal.ONE);
            default -> bound;
        };
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

    /** The bound with its sign, as in ≥80, or both ends, as in 80–100. */
    public String asText() {
        return comparison.sign() + plain(bound) + (upTo == null ? "" : "–" + plain(upTo));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
