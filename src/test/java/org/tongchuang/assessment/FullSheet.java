package org.tongchuang.assessment;

import org.tongchuang.standard.Indicator;

/** Entries that get every row its best: gates met, greatest scores, measured values at their thresholds. */
public final class FullSheet {

    private FullSheet() {}

    public static Entry entry(Indicator row) {
        return switch (row.type()) {
            case GATE, EVID -> Entry.gate(true, "");
            case SCORE, BONUS -> Entry.score(row.max().toPlainString(), "");
            case QUANT -> Entry.measured(row.threshold().bound().toPlainString(), "");
        };
    }
}
