package org.tongchuang.worklist;

import java.time.Instant;

/**
 * Why a step is open again: it was returned to.
 *
 * @param taskId the task that has opened for it
 * @param fromTaskId the task that was returned
 * @param straight whether the one who returned it gets it back as soon as this task is done
 * @param way how the engine then goes; null if it isn't so
 */
public record Return(
        String taskId,
        String dossierId,
        String fromTaskId,
        String fromName,
        String reason,
        boolean straight,
        String way,
        String memberId,
        String memberName,
        String unitName,
        Instant returnedAt) {

    /** The same for the task that has taken the place of the returned one. */
    Return of(Task task) {
        return new Return(
                task.id(),
                dossierId,
                fromTaskId,
                fromName,
                reason,
                straight,
                way,
                memberId,
                memberName,
                unitName,
                returnedAt);
    }
}
