package org.tongchuang.assessment;

import java.math.BigDecimal;

/** One row of a sheet that was handed in. */
record SealedRow(
        String indicator, Boolean gate, Integer halfPoints, BigDecimal measured, boolean notApplicable, String remark) {

    static SealedRow of(String indicator, Entry entry) {
        return new SealedRow(
                indicator, entry.gate(), entry.halfPoints(), entry.measured(), entry.notApplicable(), entry.remark());
    }

    Entry entry() {
        return new Entry(gate, halfPoints, measured, notApplicable, remark);
    }
}
