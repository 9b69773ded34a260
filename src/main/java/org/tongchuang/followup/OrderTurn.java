package org.tongchuang.followup;

import java.time.Instant;

/** Once handled and judged; a turn that isn't judged yet has no verifier. */
public record OrderTurn(
        int turn,
        String fixedBy,
        String fixedByName,
        String fixedByUnitName,
        String measure,
        Instant fixedAt,
        String verifiedBy,
        String verifiedByName,
        String verifiedByUnitName,
        Boolean satisfied,
        String opinion,
        Instant verifiedAt) {}
