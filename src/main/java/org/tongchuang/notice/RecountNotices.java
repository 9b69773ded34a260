package org.tongchuang.notice;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.CalendarChanged;
import org.tongchuang.calendar.CalendarChanges;
import org.tongchuang.calendar.DeadlineMove;
import org.tongchuang.calendar.WorkCalendar;
import org.tongchuang.calendar.WorkCalendars;

/** A day became free or a work day: notices that still hang end when the new calendar says. */
@Component
class RecountNotices {

    private final NoticeMapper mapper;
    private final WorkCalendars calendars;
    private final ObjectProvider<NoticeProcess> process;
    private final CalendarChanges changes;
    private final WrittenNotices rows;
    private final AuditTrail audit;

    RecountNotices(
            NoticeMapper mapper,
            WorkCalendars calendars,
            ObjectProvider<NoticeProcess> process,
            CalendarChanges changes,
            WrittenNotices rows,
            AuditTrail audit) {
        this.mapper = mapper;
        this.calendars = calendars;
        this.process = process;
        this.changes = changes;
        this.rows = rows;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void recount(CalendarChanged change) {
        mapper.listOpenFrom(change.unitPath(), change.from()).forEach(channel -> recount(channel, change));
        mapper.listRunningFrom(change.unitPath(), change.from()).forEach(this::recount);
    }

    private void recount(PublicNotice notice) {
        LocalDate end = lastDay(notice, notice.startsOn());
        if (!end.equals(notice.endsOn())) {
            mapper.updateEnd(notice.id(), end);
            rows.noticeWritten(notice.id());
        }
    }

    private void recount(NoticeChannel channel, CalendarChanged change) {
        NoticeRow row = mapper.findRow(channel.rowId()).orElseThrow();
        PublicNotice notice = mapper.find(row.noticeId()).orElseThrow();
        LocalDate end = lastDay(notice, channel.startsOn());
        if (end.equals(channel.endsOn()) || mapper.updateChannelEnd(channel.id(), channel.endsOn(), end) == 0) {
            return;
        }
        rows.channelWritten(channel.id());
        process.getObject().endMoved(channel.processInstanceId());
        changes.moved(change.id(), move(row, channel, end));
        audit.record(Act.byItself(
                "dossier:" + row.dossierId(),
                "notice-end-moved",
                Map.of(
                        "channel",
                        "label:notice.channel." + channel.channel(),
                        "from",
                        channel.endsOn().toString(),
                        "to",
                        end.toString())));
    }

    private static DeadlineMove move(NoticeRow row, NoticeChannel channel, LocalDate end) {
        return DeadlineMove.ofDossier(
                row.dossierId(),
                row.dossierNumber(),
                row.unitName(),
                "label:notice.channel." + channel.channel(),
                channel.endsOn(),
                end);
    }

    private LocalDate lastDay(PublicNotice notice, LocalDate start) {
        WorkCalendar calendar = calendars.of(notice.hostPath());
        return notice.term().lastDay(start, calendar);
    }
}
