package org.tongchuang.talk;

import java.time.Instant;

/**
 * What somebody wrote on a dossier, or on one of its tasks.
 *
 * @param taskId null if it is on the dossier as a whole
 * @param part the part that its task belongs to; empty for the whole dossier
 * @param body empty once it is withdrawn
 * @param withdrawnAt null as long as it stands
 */
public record Comment(
        String id,
        String dossierId,
        String taskId,
        String taskName,
        String part,
        String body,
        String authorId,
        String authorName,
        String unitName,
        Instant writtenAt,
        Instant withdrawnAt) {

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
