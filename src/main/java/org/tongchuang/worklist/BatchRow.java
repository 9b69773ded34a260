package org.tongchuang.worklist;

import java.time.Instant;

/**
 * One ticked task of a batch, as it was called then; of one that can't be seen there is nothing but that.
 *
 * @param batchId null as long as it isn't confirmed
 * @param detail who has the task or did it, or under which number the log says what broke; may be null
 */
public record BatchRow(
        String batchId,
        int rowNo,
        String taskId,
        String taskName,
        String dossierNumber,
        String subjectName,
        String unitName,
        Instant dueAt,
        BatchOutcome outcome,
        String detail) {

    static BatchRow missing(String batchId, int rowNo) {
        return new BatchRow(batchId, rowNo, null, null, null, null, null, null, BatchOutcome.MISSING, null);
    }

    static BatchRow of(String batchId, int rowNo, Task task, BatchOutcome outcome) {
        return new BatchRow(
                batchId,
                rowNo,
                task.id(),
                task.name(),
                task.dossierNumber(),
                task.subjectName(),
                task.unitName(),
                task.dueAt(),
                outcome,
                outcome == BatchOutcome.WAITING ? task.assigneeName() : outcome.detail(task));
    }

    public boolean isWaiting() {
        return outcome == BatchOutcome.WAITING;
    }
}
