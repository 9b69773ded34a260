package org.tongchuang.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.notification.MailChoice.Mails;
import org.tongchuang.people.Actor;

/** How members want mails. */
@Component
public class MailChoices {

    /** The reminders of the day are written at eight. */
    public static final List<String> MORNINGS = List.of("08:30", "09:00", "09:30", "10:00", "11:00");

    private final ChoiceMapper mapper;
    private final Clock clock;

    MailChoices(ChoiceMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What the member has chosen, or what holds as long as he hasn't. */
    public MailChoice of(String memberId) {
        return mapper.find(memberId)
                .orElseGet(
                        () -> new MailChoice(memberId, Mails.AT_ONCE, Instant.EPOCH, MORNINGS.get(0), Instant.EPOCH));
    }

    /** What waits for a digest isn't lost by another choice: it comes with one more in the morning, unless no mails are wanted. */
    @Transactional
    public void choose(Mails mails, String digestAt, Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<MailChoice> before = mapper.find(actor.memberId()).filter(choice -> choice.mails() == mails);
        mapper.upsert(new MailChoice(
                actor.memberId(),
                mails,
                before.map(MailChoice::chosenAt).orElse(now),
                MORNINGS.contains(digestAt) ? digestAt : MORNINGS.get(0),
                before.map(MailChoice::digestedUntil).orElse(now)));
    }
}
