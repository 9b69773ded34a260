package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongchuang.programme.Manifest;

/** A row of the newest sheet that was handed in for some column, with what is said of that sheet. */
record NewestRow(
        Manifest.Sheet sheet,
        String part,
        int version,
        Instant sealedAt,
        String sha256,
        String indicator,
        Boolean gate,
        Integer halfPoints,
        BigDecimal measured,
        boolean notApplicable,
        String remark) {

    boolean isIn(Column column) {
        return sheet == column.sheet() && part.equals(column.part());
    }

    Entry entry() {
        return new Entry(gate, halfPoints, measured, notApplicable, remark);
    }
}
