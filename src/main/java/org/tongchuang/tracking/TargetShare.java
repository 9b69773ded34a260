package org.tongchuang.tracking;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How far a campaign has come towards one of its targets.
 *
 * @param name the target's in the manifest
 * @param outOf the denominator; nothing can be said of a share of nothing
 * @param wanted the least share, in percent
 */
public record TargetShare(String name, int reached, int outOf, int wanted) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The share in percent with two decimals; empty where the denominator is zero. */
    public Optional<BigDecimal> percent() {
        return outOf == 0
                ? Optional.empty()
                : Optional.of(HUNDRED.multiply(BigDecimal.valueOf(reached))
                        .divide(BigDecimal.valueOf(outOf), DECIMALS, RoundingMode.HALF_UP));
    }

    /** By whole numbers, so that no rounding lifts a share over the line. */
    public boolean isMet() {
        return outOf > 0 && 100L * reached >= (long) wanted * outOf;
    }

    /** How many more must reach it. */
    public long missing() {
        return Math.max(0, (((long) wanted * outOf) + 99) / 100 - reached);
    }
}
