package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * More time that the handler of a task asked for.
 *
 * @param dueBefore the day it was due on when it was asked for, and from the grant on the day it was due on before
 * @param deciderId the office that decides
 * @param byLeader whether it is that unit's own task, so that its leader alone decides
 * @param grantedOn the day it became due on when it was granted; null unless it was
 * @param workDays how many that were more
 * @param answer what the decider said to it
 */
public record TaskExtension(
        String id,
        String taskId,
        String dossierId,
        State state,
        LocalDate dueBefore,
        LocalDate wantedOn,
        String reason,
        String deciderId,
        String deciderName,
        boolean byLeader,
        String askedBy,
        String askedName,
        String unitName,
        Instant askedAt,
        LocalDate grantedOn,
        Integer workDays,
        String answer,
        String closedBy,
        String closedName,
        Instant closedAt) {

    /** How it stands. One whose task is over falls away unanswered. */
    public enum State {
        OPEN,
        GRANTED,
        REFUSED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
