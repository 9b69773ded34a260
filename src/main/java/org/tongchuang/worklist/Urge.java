package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody above asked for a task that was still open.
 *
 * @param reason empty if a whole group was reminded at once
 * @param answer null until its handler has said something
 * @param promisedOn the day by which it will be done, if that is the answer
 */
public record Urge(
        String id,
        String taskId,
        String dossierId,
        String reason,
        String urgedBy,
        String urgedName,
        String unitName,
        Instant urgedAt,
        Answer answer,
        LocalDate promisedOn,
        String note,
        String answeredBy,
        String answeredName,
        Instant answeredAt) {

    /** What a handler can say with one tap. */
    public enum Answer {
        BY_DATE,
        MORE_TIME,
        NOT_MINE
    }

    public boolean isOpen() {
        return answer == null;
    }
}
