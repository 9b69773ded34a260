package org.tongchuang.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Units;

/**
 * The relay's short transactions. A claim is a lease: while it runs no other node sends the mail, and when its holder
 * has died the mail is due again by itself.
 */
@Component
class OutboxClaims {

    /** Longer than one batch may take by the mail server's time-outs, or two nodes would send one mail. */
    private static final Duration LEASE = Duration.ofMinutes(15);

    /** A call takes seconds at most, and what comes after it waits for it. */
    private static final Duration LEASE_OF_CALL = Duration.ofMinutes(1);

    private static final int MOST_WEBHOOKS = 500;
    private static final int LONGEST_FAULT = 500;

    private final OutboxMapper rows;
    private final Units units;
    private final Clock clock;

    OutboxClaims(OutboxMapper rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    @Transactional
    public List<OutboxMessage> claimMails(int limit) {
        var due = rows.listDueMailsForUpdate(now(), limit);
        due.forEach(mail -> rows.updateClaimed(mail.id(), mail.tries() + 1, now().plus(LEASE)));
        return due;
    }

    /** Those whose oldest call is due. */
    public List<String> dueWebhooks() {
        return rows.listDueWebhooks(now(), MOST_WEBHOOKS);
    }

    /** The webhook's oldest call, if it is due. */
    @Transactional
    public Optional<OutboxMessage> claimCall(String webhookId) {
        var due = rows.findDueCallForUpdate(webhookId, now());
        due.ifPresent(call -> rows.updateClaimed(call.id(), call.tries() + 1, now().plus(LEASE_OF_CALL)));
        return due;
    }

    @Transactional
    public void sent(OutboxMessage mail) {
        rows.updateClosed(mail.id(), OutboxMessage.State.SENT, now(), null, null);
    }

    @Transactional
    public void unaddressed(OutboxMessage mail) {
        rows.updateClosed(mail.id(), OutboxMessage.State.UNADDRESSED, now(), null, null);
    }

    @Transactional
    public void heldBack(OutboxMessage mail, OutboxMessage.State state) {
        rows.updateClosed(mail.id(), state, now(), null, null);
    }

    /**
     * Plans the next try, or gives up. The mail is as it was before the try that failed.
     *
     * @param unitId whose administrators see that it was given up; empty if it wasn't for a member
     */
    @Transactional
    public void failed(OutboxMessage mail, String unitId, Exception failure) {
        int tries = mail.tries() + 1;
        var fault = shorten(String.valueOf(failure.getMessage()));
        if (RetryPlan.isOver(tries)) {
            var path = unitId.isEmpty() ? null : units.get(unitId).path();
            rows.updateClosed(mail.id(), OutboxMessage.State.DEAD, now(), fault, path);
        } else {
            rows.updateDelayed(mail.id(), now().plus(RetryPlan.after(tries)), fault);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static String shorten(String text) {
        return text.length() <= LONGEST_FAULT ? text : text.substring(0, LONGEST_FAULT);
    }
}
