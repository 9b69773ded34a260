package org.tongchuang.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells members something: a message at the bell and a mail, both written in the acting transaction or not at all. */
@Component
public class Notifications {

    private final MessageMapper messages;
    private final Outbox outbox;
    private final MailText texts;
    private final Clock clock;

    Notifications(MessageMapper messages, Outbox outbox, MailText texts, Clock clock) {
        this.messages = messages;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Two statements, however many members.
     *
     * @param labelKey one sentence; it goes out by mail too, so neither it nor the arguments may hold residents' data
     * @param link a path of this site, "/tasks/…"
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> memberIds, String labelKey, List<String> args, String link) {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("A link leads to a path of this site, not to " + link);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var told = memberIds.stream()
                .distinct()
                .map(memberId -> new Message(
                        UUID.randomUUID().toString(), memberId, labelKey, Arguments.write(args), link, now, null))
                .toList();
        if (!told.isEmpty()) {
            messages.insertAll(told);
            outbox.addMails(memberIds, texts.subject(labelKey, args), texts.body(labelKey, args, link));
        }
    }
}
