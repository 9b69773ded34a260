package org.tongchuang.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;

/**
 * One mail in the morning in place of single ones, for those who want it so. It is made from the mails that were held
 * back, so none is lost or said twice; on free days they wait for the next work day.
 */
@Component
public class MorningDigest {

    private static final Logger LOG = LoggerFactory.getLogger(MorningDigest.class);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final ChoiceMapper choices;
    private final WriteDigest digests;
    private final WorkCalendars calendars;
    private final Clock clock;

    MorningDigest(ChoiceMapper choices, WriteDigest digests, WorkCalendars calendars, Clock clock) {
        this.choices = choices;
        this.digests = digests;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Writes each digest that is due, each in a transaction of its own; answers how many. */
    public int sweep() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String time = TIME.format(now.atZone(ChinaTime.ZONE));
        LocalDate today = ChinaTime.today(clock);
        return (int) choices.listDue(time, ChinaTime.startOf(today)).stream()
                .filter(due -> tryToWrite(due, today, now))
                .count();
    }

    private boolean tryToWrite(ChoiceMapper.Due due, LocalDate today, Instant now) {
        try {
            if (calendars.of(due.unitPath()).isWorkDay(today)) {
                return digests.write(due, now);
            }
            digests.passOver(due, now);
            return false;
        } catch (RuntimeException failure) {
            LOG.error("The digest of member {} was not written; the next sweep tries again", due.memberId(), failure);
            return false;
        }
    }
}
