package org.tongchuang.notification;

import java.time.Instant;

/**
 * A mail on its way. A member's address is looked up when it is sent, so that a corrected one helps.
 *
 * @param recipientId empty if it isn't for a member
 * @param address where it goes that isn't for a member, else null
 */
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
        String fault,
        String address) {

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
