package org.tongchuang.worklist.web;

import java.time.Instant;
import org.tongchuang.calendar.DueWords.DueWord;

/** One line of a worklist as the page shows it. */
public record TaskLine(
        String id,
        String name,
        int round,
        String dossierId,
        String dossierNumber,
        String subjectName,
        String phase,
        DueWord due,
        Instant dueAt,
        Instant openedAt,
        Instant doneAt,
        String assigneeName,
        boolean mine,
        boolean claimable,
        boolean unread) {}
