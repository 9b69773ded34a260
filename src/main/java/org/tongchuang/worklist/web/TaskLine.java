package org.tongchuang.worklist.web;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.calendar.DueWords.DueWord;

/**
 * One line of a worklist as the page shows it.
 *
 * @param heldUntil the day until which its dossier is held; null if it isn't
 * @param head the heading above it if it is the first of its group on the page, else null
 */
public record TaskLine(
        String id,
        String href,
        String name,
        int round,
        String dossierId,
        String dossierNumber,
        String subjectName,
        String campaignName,
        String phase,
        DueWord due,
        Instant dueAt,
        Instant openedAt,
        Instant doneAt,
        String assigneeName,
        boolean mine,
        boolean claimable,
        boolean unread,
        boolean asked,
        String delegatedTo,
        boolean toPrepare,
        LocalDate heldUntil,
        Head head) {

    /**
     * The heading of a group.
     *
     * @param label what stands there; for deadlines the key of a label
     * @param narrow the parameter that narrows the list to the group; empty if none does
     * @param to its value
     */
    public record Head(String label, int count, String narrow, String to) {}
}
