package org.tongchuang.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Worklist;
import org.tongchuang.worklist.WorklistQuery;
import org.tongchuang.worklist.WorklistRow;

/**
 * A member's open tasks as days in a calendar that he has subscribed to (RFC 5545). A calendar is read by other people's
 * servers: it holds what a mail may hold, and no more.
 */
@Component
public class TaskCalendar {

    private static final int MOST = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

    private final Worklist worklist;
    private final MessageSource labels;
    private final NotificationProperties properties;
    private final Clock clock;

    TaskCalendar(Worklist worklist, MessageSource labels, NotificationProperties properties, Clock clock) {
        this.worklist = worklist;
        this.labels = labels;
        this.properties = properties;
        this.clock = clock;
    }

    public String of(Actor actor) {
        CalendarText text = new CalendarText()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Tongchuang//Tasks//ZH")
                .line("METHOD", "PUBLISH")
                .text("X-WR-CALNAME", say("notification.calendar.name", actor.unitName()))
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        open(actor).forEach(row -> event(text, row));
        return text.line("END", "VCALENDAR").toString();
    }

    /** The most urgent ones, should anybody have more than a calendar can bear. */
    private List<WorklistRow> open(Actor actor) {
        return worklist.open(actor, Worklist.Shelf.ALL, WorklistQuery.of(actor.memberId()), MOST, 0);
    }

    private void event(CalendarText text, WorklistRow row) {
        LocalDate due = ChinaTime.dayOf(row.dueAt());
        text.line("BEGIN", "VEVENT")
                .line("UID", row.id() + "@tongchuang")
                .line(
                        "DTSTAMP",
                        MOMENT.format(
                                clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC)))
                .line("DTSTART;VALUE=DATE", DAY.format(due))
                .line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)))
                .text("SUMMARY", say("notification.calendar.task", row.name(), row.subjectName()))
                .text("DESCRIPTION", row.dossierNumber())
                .line("URL", properties.site() + row.href())
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private String say(String labelKey, Object... args) {
        return labels.getMessage(labelKey, args, Locale.SIMPLIFIED_CHINESE);
    }
}
