package org.tongchuang.notification;

import java.time.Instant;

/** A mail on its way. Its address is looked up when it is sent, so that a corrected one helps. */
public record OutboxMessage(
        String id,
        Kind kind,
        String recipientId,
        String subject,
        String body,
        State state,
        int tries,
        Instant addedAt,
        Instant nextTryAt,
        Instant closedAt,
        String fault) {

    public enum Kind {
        MAIL
    }

    public enum State {
        WAITING,
        SENT,
        /** The recipient has no address; the bell has told them. */
        UNADDRESSED,
        /** Given up; an administrator may send it again. */
        DEAD
    }
}
