package org.tongchuang.notification;

import java.time.Instant;

/**
 * How a member wants mails.
 *
 * @param chosenAt mails from before go out as they would have
 * @param digestAt when in the morning the digest goes out, as HH:mm
 * @param digestedUntil when a digest was last looked for, or since when this choice holds
 */
public record MailChoice(String memberId, Mails mails, Instant chosenAt, String digestAt, Instant digestedUntil) {

    /** When what was said at the bell is mailed too. What {@link Demanded} names is mailed at once whatever is chosen. */
    public enum Mails {
        AT_ONCE,
        DIGEST,
        NONE
    }

    /** Whether a mail that isn't demanded stays away for this choice. */
    boolean holdsBack(OutboxMessage mail) {
        return mails != Mails.AT_ONCE && !mail.addedAt().isBefore(chosenAt);
    }

    /** What becomes of such a mail. */
    OutboxMessage.State stateOfHeldBack() {
        return mails == Mails.DIGEST ? OutboxMessage.State.HELD_BACK : OutboxMessage.State.UNWANTED;
    }
}
