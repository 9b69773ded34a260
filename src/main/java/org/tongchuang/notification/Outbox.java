package org.tongchuang.notification;

import java.time.Clock;
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

    /** A mail to a member. */
    record Letter(String recipientId, String subject, String body) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void addMails(Collection<String> recipientIds, String subject, String body) {
        addMails(recipientIds.stream()
                .distinct()
                .map(id -> new Letter(id, subject, body))
                .toList());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addMails(List<Letter> letters) {
        add(letters.stream().map(one -> mail(one.recipientId(), null, one.subject(), one.body())));
    }

    /** Mails to people who aren't members. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void addMailsTo(Collection<String> addresses, String subject, String body) {
        add(addresses.stream().distinct().map(address -> mail("", address, subject, body)));
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

    private OutboxMessage mail(String recipientId, String address, String subject, String body) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new OutboxMessage(
                UUID.randomUUID().toString(),
                OutboxMessage.Kind.MAIL,
                recipientId,
                subject,
                body,
                OutboxMessage.State.WAITING,
                0,
                now,
                now,
                null,
                null,
                address);
    }
}
