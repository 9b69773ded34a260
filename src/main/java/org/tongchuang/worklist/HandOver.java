package org.tongchuang.worklist;

import java.time.Instant;

/** One person's open tasks of one role, given to a colleague in one act. */
public record HandOver(
        String id,
        String unitId,
        String unitName,
        String role,
        String fromMember,
        String fromName,
        String toMember,
        String toName,
        String reason,
        String madeBy,
        String madeName,
        Instant madeAt) {}
