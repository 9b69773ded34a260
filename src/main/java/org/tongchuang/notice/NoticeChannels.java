package org.tongchuang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.dossier.Submissions;

/** The clocks of a notice, one for each dossier and channel. */
@Component
public class NoticeChannels {

    /** On this channel the village posts a sheet, and the days count from when it did. */
    private static final String BULLETIN = "bulletin";

    private final NoticeMapper mapper;
    private final ObjectionMapper objections;
    private final Submissions submissions;
    private final WorkCalendars calendars;
    private final WrittenNotices rows;
    private final AuditTrail audit;
    private final Clock clock;

    NoticeChannels(
            NoticeMapper mapper,
            ObjectionMapper objections,
            Submissions submissions,
            WorkCalendars calendars,
            WrittenNotices rows,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.objections = objections;
        this.submissions = submissions;
        this.calendars = calendars;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** Starts the clock. A repeated job finds it running. */
    @Transactional
    public void open(String dossierId, String stage, String channel, String processInstanceId) {
        NoticeRow row = mapper.findNewestRow(dossierId, stage).orElseThrow(() -> new NoticeMissing(dossierId));
        if (mapper.findAlive(processInstanceId).isPresent()) {
            return;
        }
        PublicNotice notice = mapper.find(row.noticeId()).orElseThrow();
        int round = roundsOf(row, processInstanceId) + 1;
        LocalDate start = start(notice, dossierId, channel, round);
        NoticeChannel opened = new NoticeChannel(
                UUID.randomUUID().toString(),
                row.id(),
                channel,
                processInstanceId,
                round,
                start,
                notice.term().lastDay(start, calendars.of(notice.hostPath())),
                NoticeChannel.State.OPEN,
                null,
                clock.instant(),
                null);
        mapper.insertChannel(opened);
        rows.channelWritten(opened.id());
        record("notice-opened", dossierId, Map.of("channel", channelLabel(channel), "ends", day(opened.endsOn())));
    }

    /** The channel's days are over, or the objections that it waited for are settled. */
    @Transactional
    public NoticeOutcome close(String dossierId, String processInstanceId) {
        NoticeChannel channel =
                mapper.findAlive(processInstanceId).orElseThrow(() -> new NoticeMissing(processInstanceId));
        mapper.lockRow(channel.rowId());
        NoticeOutcome outcome = outcome(channel);
        boolean waits = outcome == NoticeOutcome.WAITING;
        mapper.updateChannel(
                channel.id(),
                channel.state(),
                waits ? NoticeChannel.State.WAITING : NoticeChannel.State.CLOSED,
                outcome,
                waits ? null : clock.instant());
        rows.channelWritten(channel.id());
        if (!waits) {
            endNotice(channel);
            record(
                    "notice-closed",
                    dossierId,
                    Map.of(
                            "channel",
                            channelLabel(channel.channel()),
                            "outcome",
                            "label:notice.outcome." + outcome.name()));
        }
        return outcome;
    }

    private NoticeOutcome outcome(NoticeChannel channel) {
        List<Objection> all = objections.listOfRow(channel.rowId());
        if (all.stream().anyMatch(Objection::isUnsettled)) {
            return NoticeOutcome.WAITING;
        }
        if (found(all, Objection.Finding.UPHELD)) {
            return NoticeOutcome.UPHELD;
        }
        if (found(all, Objection.Finding.REASSESS)) {
            return NoticeOutcome.REASSESS;
        }
        return all.stream().anyMatch(one -> changedFacts(one, channel)) ? NoticeOutcome.RESTART : NoticeOutcome.CLEAR;
    }

    private static boolean found(List<Objection> all, Objection.Finding finding) {
        return all.stream().anyMatch(one -> one.finding() == finding);
    }

    /** A round that was opened after the finding has the new facts in it already. */
    private static boolean changedFacts(Objection one, NoticeChannel channel) {
        return one.finding() == Objection.Finding.FACT_CHANGED && !one.foundAt().isBefore(channel.openedAt());
    }

    private void endNotice(NoticeChannel channel) {
        NoticeRow row = mapper.findRow(channel.rowId()).orElseThrow();
        PublicNotice notice = mapper.find(row.noticeId()).orElseThrow();
        if (mapper.updateEndedIfAllClosed(notice.id(), notice.channelList().size()) == 1) {
            rows.noticeWritten(notice.id());
        }
    }

    private LocalDate start(PublicNotice notice, String dossierId, String channel, int round) {
        if (BULLETIN.equals(channel)) {
            return submissions
                    .latest(dossierId, "postBulletin")
                    .map(posted -> submissions.answers(posted).get("postedOn"))
                    .map(day -> LocalDate.parse(day.toString()))
                    .map(day -> day.isBefore(notice.startsOn()) ? notice.startsOn() : day)
                    .orElseThrow(() -> new NoticeMissing(dossierId));
        }
        return round == 1 ? notice.startsOn() : ChinaTime.today(clock);
    }

    private int roundsOf(NoticeRow row, String processInstanceId) {
        return (int) mapper.listChannels(row.id()).stream()
                .filter(one -> one.processInstanceId().equals(processInstanceId))
                .count();
    }

    private void record(String verb, String dossierId, Map<String, String> facts) {
        audit.record(Act.byItself("dossier:" + dossierId, verb, facts));
    }

    private static String channelLabel(String channel) {
        return "label:notice.channel." + channel;
    }

    private static String day(LocalDate day) {
        return day.toString();
    }
}
