package org.tongchuang.talk;

import java.time.Instant;

/**
 * A dossier, or one of its tasks, that somebody sent to others for their notice.
 *
 * @param taskId null if it is of the dossier as a whole
 * @param remark what its receivers should look at; may be empty
 */
public record Copy(
        String id,
        String dossierId,
        String taskId,
        String taskName,
        String remark,
        String senderId,
        String senderName,
        String unitName,
        Instant sentAt) {}
