package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.time.Instant;

/** One row of a sheet that is still being filled in. */
record Score(
        String id,
        String indicator,
        Boolean gate,
        Integer halfPoints,
        BigDecimal measured,
        boolean notApplicable,
        String remark,
        int rev,
        String memberId,
        String memberName,
        Instant savedAt) {

    Entry entry() {
        return new Entry(gate, halfPoints, measured, notApplicable, remark);
    }
}
