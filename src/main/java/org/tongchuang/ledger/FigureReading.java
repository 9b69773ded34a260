package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.tongchuang.programme.Figure;

/**
 * A figure as it was counted.
 *
 * @param days of which it counts the rows; null if there was no row to tell the month by, or no campaign
 * @param found the value, of a ratio in percent; empty if it can't be worked out, which isn't 0
 * @param parts of a ratio, the figure on top and the one below
 * @param rows those behind it, of a ratio those of both parts
 */
public record FigureReading(
        String key,
        Figure figure,
        Days days,
        Optional<BigDecimal> found,
        List<FigureReading> parts,
        List<LedgerRow> rows) {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public FigureReading {
        parts = List.copyOf(parts);
        rows = List.copyOf(rows);
    }

    /** Of nothing there is no share: it isn't 0 %. Rounded down, so that nothing is rounded over a threshold. */
    static Optional<BigDecimal> share(FigureReading of, FigureReading outOf, RoundingMode rounding) {
        return outOf.found().filter(below -> below.signum() != 0).flatMap(below -> of.found()
                .map(above -> above.multiply(HUNDRED).divide(below, DECIMALS, rounding)));
    }

    /** The value for judging against a bound that it should rather stay below than above. */
    Optional<BigDecimal> judged(RoundingMode rounding) {
        return figure.isRatio() ? share(parts.get(0), parts.get(1), rounding) : found;
    }

    /** As people read it; empty if it can't be worked out. */
    public String shown() {
        return found.map(value -> plain(value) + (figure.isRatio() ? "%" : "")).orElse("");
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }
}
