package org.tongchuang.notification;

import java.time.Instant;

/**
 * A mail on its way. A member's address is looked up when it is sent, so that a corrected one helps.
 *
 * @param recipientId empty if it isn't for a member
 * @param address where it goes that isn't for a member, else null
 * @param demanded whether it goes out whatever the member has chosen
 * @param messageId the message at the bell that it repeats; null if there is none
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
        String address,
        boolean demanded,
        String messageId) {

    public enum Kind {
        MAIL,
        /** To the webhook that the recipient's id names; the body is where the subject leads. */
        WEBHOOK
    }

    public enum State {
        WAITING,
        SENT,
        /** The recipient has no address, and the bell has told them; or the webhook was ended. */
        UNADDRESSED,
        /** The recipient will read it in a digest, as chosen. */
        HELD_BACK,
        /** It was in a digest, or had been read before. */
        DIGESTED,
        /** The recipient reads it at the bell alone, as chosen. */
        UNWANTED,
        /** Given up; an administrator may send it again. */
        DEAD
    }
}
