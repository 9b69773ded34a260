package org.tongchuang.worklist;

import java.time.Instant;

/**
 * A task that was passed on.
 *
 * @param fromMember null if it lay open to the whole unit
 */
public record Transfer(
        String id,
        String taskId,
        String dossierId,
        String fromMember,
        String fromName,
        String toMember,
        String toName,
        String reason,
        String passedBy,
        String passedName,
        String unitName,
        Instant passedAt) {}
