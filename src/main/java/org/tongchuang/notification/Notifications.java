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

/** Tells members something: a message at the bell and a mail, both written in the acting transaction or not at all. */
@Component
public class Notifications {

    private final MessageMapper rows;
    private final Outbox outbox;
    private final MailText texts;
    private final Webhooks webhooks;
    private final Clock clock;

    Notifications(MessageMapper rows, Outbox outbox, MailText texts, Webhooks webhooks, Clock clock) {
        this.rows = rows;
        this.outbox = outbox;
        this.texts = texts;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /**
     * Tells members one thing.
     *
     * @param unitId whose work it is, so whose webhooks hear of it; null for no unit's
     * @param labelKey one sentence; it goes out by mail too, so neither it nor the arguments may hold residents' data
     * @param link a path of this site, "/tasks/…"
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> memberIds, String unitId, String labelKey, List<String> args, String link) {
        tell(List.of(new Told(memberIds, unitId, labelKey, args, link)));
    }

    /** Three statements, however many things and members; one more where webhooks are. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<Told> all) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var copies = all.stream().flatMap(told -> copies(told, now)).toList();
        if (!copies.isEmpty()) {
            rows.insertAll(copies.stream().map(Copy::message).toList());
            outbox.addMails(copies.stream().map(Copy::mail).toList());
            webhooks.pass(all);
        }
    }

    private Stream<Copy> copies(Told told, Instant now) {
        String subject = texts.subject(told.labelKey(), told.args());
        String body = texts.body(told.labelKey(), told.args(), told.link());
        String arguments = Arguments.write(told.args());
        boolean demanded = Demanded.is(told.labelKey());
        return told.memberIds().stream().map(memberId -> {
            String id = UUID.randomUUID().toString();
            return new Copy(
                    new Message(id, memberId, told.labelKey(), arguments, told.link(), now, null),
                    new Outbox.Letter(memberId, subject, body, told.mailFrom(), demanded, id));
        });
    }

    /** One member's. */
    private record Copy(Message message, Outbox.Letter mail) {}
}
