package org.tongchuang.assessment;

import java.util.Map;
import org.tongchuang.standard.Standard;

/** The facts that the decision table of a programme rests on, in whole hundredths of a point. */
public record Outcome(
        boolean gatesPassed,
        boolean thresholdsMet,
        boolean papersComplete,
        long totalHundredths,
        long passLineHundredths) {

    static Outcome of(Standard standard, Map<String, Verdict> deciding) {
        Tally tally = Tally.of(standard, deciding);
        return new Outcome(
                tally.gatesPassed(),
                tally.thresholdsMet(),
                tally.papersComplete(),
                tally.totalHundredths(),
                standard.passLineHundredths());
    }
}
