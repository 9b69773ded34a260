package org.tongchuang.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Member;
import org.tongchuang.people.Members;
import org.tongchuang.people.Units;

/**
 * One mail in the morning in place of single ones, for those who want it so. It is made from what stands unread at the
 * bell, so whatever was seen there already isn't said again; on free days it waits for the next work day.
 */
@Component
public class MorningDigest {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST = 100;

    private final ChoiceMapper choices;
    private final MessageMapper messages;
    private final Outbox outbox;
    private final MailText texts;
    private final Members members;
    private final Units units;
    private final WorkCalendars calendars;
    private final Clock clock;

    MorningDigest(
            ChoiceMapper choices,
            MessageMapper messages,
            Outbox outbox,
            MailText texts,
            Members members,
            Units units,
            WorkCalendars calendars,
            Clock clock) {
        this.choices = choices;
        this.messages = messages;
        this.outbox = outbox;
        this.texts = texts;
        this.members = members;
        this.units = units;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Writes each digest that is due; answers how many. A second node finds them written. */
    @Transactional
    public int sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String time = TIME.format(now.atZone(ChinaTime.ZONE));
        return (int) choices.listDue(time, ChinaTime.startOf(ChinaTime.today(clock))).stream()
                .filter(choice ->
                        members.find(choice.memberId()).filter(this::works).isPresent())
                .filter(choice -> choices.updateDigested(choice.memberId(), choice.digestedUntil(), now) == 1)
                .filter(choice -> write(choice, now))
                .count();
    }

    private boolean works(Member member) {
        return member.enabled()
                && calendars.of(units.get(member.unitId()).path()).isWorkDay(ChinaTime.today(clock));
    }

    private boolean write(MailChoice choice, Instant now) {
        List<Message> told = messages.listUnread(choice.memberId(), choice.digestedUntil(), now, MOST + 1).stream()
                .filter(message -> !Demanded.is(message.labelKey()))
                .toList();
        if (told.isEmpty()) {
            return false;
        }
        outbox.addMails(List.of(new Outbox.Letter(
                choice.memberId(), texts.digestSubject(told.size()), texts.digest(told, MOST), null, true)));
        return true;
    }
}
