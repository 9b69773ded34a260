package org.tongchuang.assessment;

import java.math.BigDecimal;
import org.tongchuang.standard.Indicator;

/**
 * What an entry comes to under its row of the standard.
 *
 * @param given whether the row has been judged at all
 * @param met whether a gate or threshold is met; null for other rows
 * @param hundredths what it adds, in hundredths of a point; 0 where it adds nothing
 * @param measured the value behind it, in the row's unit; null where nothing is measured
 */
public record Verdict(boolean given, boolean notApplicable, Boolean met, long hundredths, BigDecimal measured) {

    public static final Verdict NONE = new Verdict(false, false, null, 0, null);

    private static final Verdict LEFT_OUT = new Verdict(true, true, null, 0, null);
    private static final int HUNDREDTHS_OF_A_HALF = 50;

    public static Verdict of(Indicator row, Entry entry) {
        if (entry.notApplicable() && row.naAllowed()) {
            return LEFT_OUT;
        }
        return switch (row.type()) {
            case GATE, EVID -> entry.gate() == null ? NONE : met(row, entry.gate(), 0, null);
            case QUANT -> entry.measured() == null ? NONE : measured(row, entry.measured());
            case SCORE, BONUS ->
                entry.halfPoints() == null ? NONE : scored((long) entry.halfPoints() * HUNDREDTHS_OF_A_HALF);
        };
    }

    static Verdict scored(long hundredths) {
        return new Verdict(true, false, null, hundredths, null);
    }

    private static Verdict measured(Indicator row, BigDecimal found) {
        long lesser = row.threshold()
                .lesserScore(found)
                .map(score -> score.movePointRight(2).longValueExact())
                .orElse(0L);
        return met(row, row.threshold().isMetBy(found), lesser, found);
    }

    private static Verdict met(Indicator row, boolean met, long otherwise, BigDecimal measured) {
        return new Verdict(true, false, met, met ? row.maxHundredths() : otherwise, measured);
    }

    public boolean failed() {
        return Boolean.FALSE.equals(met);
    }
}
