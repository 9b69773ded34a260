package org.tongchuang.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How many of the orders that were issued have been closed; cancelled ones count as never found.
 *
 * @param found issued and not cancelled
 */
public record ClosureCount(int found, int closed) {

    /** Closed by found in hundredths of a per cent, empty where nothing was found: that isn't 0 %. */
    public Optional<BigDecimal> percent() {
        return found == 0
                ? Optional.empty()
                : Optional.of(
                        BigDecimal.valueOf(closed * 100L).divide(BigDecimal.valueOf(found), 2, RoundingMode.HALF_UP));
    }
}
