package org.tongchuang.worklist;

import java.time.Instant;

/** What came of one task in a hand-over. */
public record HandOverRow(
        String handOverId,
        int rowNo,
        String taskId,
        String taskName,
        String dossierNumber,
        String subjectName,
        Instant dueAt,
        Passing outcome) {

    static HandOverRow of(String handOverId, int rowNo, Task task, Passing outcome) {
        return new HandOverRow(
                handOverId,
                rowNo,
                task.id(),
                task.name(),
                task.dossierNumber(),
                task.subjectName(),
                task.dueAt(),
                outcome);
    }
}
