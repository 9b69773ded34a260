package org.tongchuang.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Effects outside the database, kept as rows of the acting transaction until the relay has carried them out: a crash
 * can neither lose nor invent one.
 */
@Component
public class Outbox {

    private final OutboxMapper rows;
    private final Clock clock;

    Outbox(OutboxMapper rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * A mail to a member.
     *
     * @param from before which it doesn't go out; null for at once
     * @param demanded whether it goes out whatever the member has chosen
     * @param messageId the message at the bell that it repeats; null if there is none
     */
    record Letter(String recipientId, String subject, String body, Instant from, boolean demanded, String messageId) {

        Letter(String recipientId, String subject, String body, boolean demanded) {
            this(recipientId, subject, body, null, demanded, null);
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addMails(List<Letter> letters) {
        add(letters.stream().map(one -> message(OutboxMessage.Kind.MAIL, one, null)));
    }

    /** Mails to people who aren't members. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addMailsTo(Collection<String> addresses, String subject, String body) {
        add(addresses.stream()
                .distinct()
                .map(address -> message(OutboxMessage.Kind.MAIL, new Letter("", subject, body, true), address)));
    }

    /** Calls of webhooks, whose ids are the recipients'. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addCalls(List<Letter> calls) {
        add(calls.stream().map(one -> message(OutboxMessage.Kind.WEBHOOK, one, null)));
    }

    /** Gives up what waits for a webhook. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dropCalls(String webhookId) {
        rows.updateGivenUp(webhookId, now());
    }

    /** A call that is made at once, and not kept. */
    OutboxMessage unkept(Letter call) {
        return message(OutboxMessage.Kind.WEBHOOK, call, null);
    }

    /** Gives up what waits: the demo's past had no mail server, and its letters are nobody's any more. */
    @Transactional
    public void dropWaiting() {
        rows.deleteWaiting();
    }

    private void add(Stream<OutboxMessage> mails) {
        var added = mails.toList();
        if (!added.isEmpty()) {
            rows.insertAll(added);
        }
    }

    private OutboxMessage message(OutboxMessage.Kind kind, Letter letter, String address) {
        var now = now();
        return new OutboxMessage(
                UUID.randomUUID().toString(),
                kind,
                letter.recipientId(),
                letter.subject(),
                letter.body(),
                OutboxMessage.State.WAITING,
                0,
                now,
                letter.from() == null ? now : letter.from(),
                null,
                null,
                address,
                letter.demanded(),
                letter.messageId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
