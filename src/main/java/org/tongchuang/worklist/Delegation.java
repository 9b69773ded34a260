package org.tongchuang.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tongchuang.people.Actor;

/**
 * A task that its owner asked a colleague to prepare.
 *
 * @param ownerId whose task it is; follows the task when that is passed on
 * @param remark what the owner wants of it
 * @param begunAt since when something of it is the delegate's work; null until he has saved something
 * @param closedBy who gave it back or called it back; null if the task went away under it
 * @param answer what he said to it
 */
public record Delegation(
        String id,
        String taskId,
        String dossierId,
        State state,
        String ownerId,
        String delegateId,
        String delegateName,
        String remark,
        String askedBy,
        String askedName,
        Instant askedAt,
        Instant begunAt,
        String closedBy,
        String closedName,
        String answer,
        Instant closedAt) {

    /** How it stands, or how it ended. */
    public enum State {
        OPEN,
        GIVEN_BACK,
        CALLED_BACK,
        /** The task went away, or became the delegate's own. */
        ENDED
    }

    static Delegation of(Task task, Actor delegate, String remark, Actor by, Instant now) {
        return new Delegation(
                UUID.randomUUID().toString(),
                task.id(),
                task.dossierId(),
                State.OPEN,
                task.assigneeId(),
                delegate.memberId(),
                delegate.memberName(),
                remark,
                by.memberId(),
                by.memberName(),
                now.truncatedTo(ChronoUnit.MILLIS),
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isWith(String memberId) {
        return isOpen() && delegateId.equals(memberId);
    }
}
