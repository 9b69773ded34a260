package org.tongchuang.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One dossier's clock on one channel: a bulletin counts from the day it was posted, the website from publication.
 *
 * @param round counts the restarts after a material fact changed
 */
public record NoticeChannel(
        String id,
        String rowId,
        String channel,
        String processInstanceId,
        int round,
        LocalDate startsOn,
        LocalDate endsOn,
        State state,
        NoticeOutcome outcome,
        Instant openedAt,
        Instant closedAt) {

    /** Waiting: the days are over, an objection isn't settled yet. */
    public enum State {
        OPEN,
        WAITING,
        CLOSED
    }

    boolean isAlive() {
        return state != State.CLOSED;
    }
}
