package org.tongchuang.audit;

import java.time.Instant;
import java.util.Map;

/** One line of the record as readers see it. */
public record AuditEntry(
        String chain,
        long number,
        Instant at,
        String verb,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        Map<String, String> facts) {

    public AuditEntry {
        facts = Map.copyOf(facts);
    }
}
