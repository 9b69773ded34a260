package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one line of a worklist shows.
 *
 * @param partUnit the unit about which it is, of a task that is done once for each of several; otherwise empty
 * @param asked whether it isn't the task itself, but a member's opinion on it that is wanted; the id is the request's
 * @param delegatedTo who prepares it for its owner; null if nobody does
 * @param toPrepare whether it is a colleague's task, in this list because the member prepares it
 * @param heldUntil the day until which its dossier is held; null if it isn't
 * @param inGroup how many stand in the same group, this one included; 0 if there are no groups
 */
public record WorklistRow(
        String id,
        String name,
        int round,
        String step,
        String part,
        String partUnit,
        String dossierId,
        String dossierNumber,
        String campaignId,
        String campaignName,
        String programmeVersionId,
        String subjectId,
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
        boolean unread,
        boolean asked,
        String delegatedTo,
        boolean toPrepare,
        LocalDate heldUntil,
        int inGroup) {

    /** Where it is done. */
    public String href() {
        return (asked ? "/signatures/" : "/tasks/") + id;
    }

    public boolean isClaimable() {
        return assigneeId == null && !asked && heldUntil == null;
    }

    WorklistRow inGroupOf(int rows) {
        return new WorklistRow(
                id,
                name,
                round,
                step,
                part,
                partUnit,
                dossierId,
                dossierNumber,
                campaignId,
                campaignName,
                programmeVersionId,
                subjectId,
                subjectName,
                phase,
                holder,
                candidateRole,
                assigneeId,
                assigneeName,
                openedAt,
                dueAt,
                doneAt,
                outcome,
                unread,
                asked,
                delegatedTo,
                toPrepare,
                heldUntil,
                rows);
    }
}
