package org.tongchuang.talk;

import java.time.Instant;

/** A copy in its receiver's list, with the dossier that it is of. */
public record CopyRow(
        String id,
        String dossierId,
        String dossierNumber,
        String subjectName,
        String taskId,
        String taskName,
        String remark,
        String senderName,
        String unitName,
        Instant sentAt,
        Instant readAt) {

    public boolean isUnread() {
        return readAt == null;
    }
}
