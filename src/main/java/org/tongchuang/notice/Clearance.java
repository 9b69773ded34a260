package org.tongchuang.notice;

import java.time.Instant;

/**
 * A text with something like personal data in it, which a second person may let through.
 *
 * @param body the text, sealed
 * @param reason why it may be published; null until somebody said so
 */
public record Clearance(
        String id,
        String unitId,
        String textHash,
        String body,
        String askedBy,
        String askedByName,
        Instant askedAt,
        String reason,
        String allowedBy,
        String allowedByName,
        Instant allowedAt) {

    public boolean isAllowed() {
        return allowedAt != null;
    }
}
