package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.tongchuang.assessment.Typed;
import org.tongchuang.standard.Indicator;

/** What somebody types into a row: its best, or what the scenario wants and why. */
final class SampleScore {

    private static final String WHY = "现场核查情况与材料不符，按细则扣分。";

    private SampleScore() {}

    static Typed of(Indicator row, JsonNode wanted) {
        String typed = wanted.isMissingNode() ? best(row) : wanted.asText();
        String remark = wanted.isMissingNode() ? "" : WHY;
        return switch (row.type()) {
            case GATE, EVID -> new Typed(typed, "", "", false, remark);
            case SCORE, BONUS -> new Typed("", typed, "", false, remark);
            case QUANT -> new Typed("", "", typed, false, remark);
        };
    }

    private static String best(Indicator row) {
        return switch (row.type()) {
            case GATE, EVID -> "true";
            case SCORE, BONUS -> row.max().toPlainString();
            case QUANT -> row.threshold().sample().toPlainString();
        };
    }
}
