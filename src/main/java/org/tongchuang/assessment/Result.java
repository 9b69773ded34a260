package org.tongchuang.assessment;

import java.util.List;
import org.tongchuang.standard.Indicator;

/** What an assessment came to, row by row, for those who tell the community. */
public record Result(Outcome outcome, List<Row> rows) {

    public Result {
        rows = List.copyOf(rows);
    }

    /** One row of the standard and what decided in it. */
    public record Row(Indicator indicator, Verdict verdict) {}
}
