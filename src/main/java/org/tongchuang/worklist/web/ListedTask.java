package org.tongchuang.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.people.Actor;
import org.tongchuang.programme.Texts;
import org.tongchuang.worklist.WorklistRow;

/**
 * One row of the worklist, for programs.
 *
 * @param phase the phase's key
 * @param phaseName the phase as people call it
 * @param heldUntil the day until which its dossier is held, so that nothing is done on it; null if it isn't
 * @param asked whether it is a member's opinion on the task that is wanted: the id is the request's, answered on its page
 * @param toPrepare whether it is a colleague's task that the member prepares, and gives back on its page
 */
record ListedTask(
        String id,
        String step,
        String name,
        int round,
        String dossierId,
        String dossierNumber,
        String campaignId,
        String subject,
        String phase,
        String phaseName,
        Instant openedAt,
        Instant dueAt,
        LocalDate heldUntil,
        String assignee,
        boolean mine,
        boolean claimable,
        boolean unread,
        boolean asked,
        boolean toPrepare) {

    static ListedTask of(WorklistRow row, Texts texts, Actor actor) {
        return new ListedTask(
                row.id(),
                row.step(),
                TaskWords.name(texts, row.step(), row.part(), row.name()),
                row.round(),
                row.dossierId(),
                row.dossierNumber(),
                row.campaignId(),
                row.subjectName(),
                row.phase(),
                row.phase().isEmpty() ? "" : texts.text("phase." + row.phase()),
                row.openedAt(),
                row.dueAt(),
                row.heldUntil(),
                row.assigneeName(),
                actor.memberId().equals(row.assigneeId()),
                row.isClaimable(),
                row.unread(),
                row.asked(),
                row.toPrepare());
    }
}
