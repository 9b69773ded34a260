package org.tongchuang.worklist;

import java.time.Instant;

/** What one line of a worklist shows. */
public record WorklistRow(
        String id,
        String name,
        int round,
        String step,
        String part,
        String dossierId,
        String dossierNumber,
        String campaignId,
        String programmeVersionId,
        String subjectName,
        String phase,
        String holder,
        String candidateRole,
        String assigneeId,
        String assigneeName,
        Instant openedAt,
        Instant dueAt,
        Instant doneAt,
        String outcome,
        boolean unread) {

    public boolean isClaimable() {
        return assigneeId == null;
    }
}
