package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongchuang.programme.Manifest;

/**
 * A row of some column: of the newest sheet that was handed in, with what is said of that sheet, or of what is being
 * filled in, which has no version yet.
 *
 * @param filed whether a file stands for what is being filled in
 */
record SheetRow(
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
        String remark,
        boolean filed) {

    boolean isHandedIn() {
        return version > 0;
    }

    boolean isIn(Column column) {
        return sheet == column.sheet() && part.equals(column.part());
    }

    Entry entry() {
        return new Entry(gate, halfPoints, measured, notApplicable, remark);
    }
}
