package org.tongchuang.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;

/**
 * Takes in what is said against a row, whichever way it came: sealed before it is stored, and handled beside the running
 * notice if it came in time and there is one.
 */
@Component
class TakeObjection {

    private final NoticeMapper notices;
    private final PublicNotices periods;
    private final ObjectionMapper mapper;
    private final SealedWords words;
    private final NoticeProperties settings;
    private final ObjectProvider<NoticeProcess> process;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeObjection(
            NoticeMapper notices,
            PublicNotices periods,
            ObjectionMapper mapper,
            SealedWords words,
            NoticeProperties settings,
            ObjectProvider<NoticeProcess> process,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.periods = periods;
        this.mapper = mapper;
        this.words = words;
        this.settings = settings;
        this.process = process;
        this.events = events;
        this.clock = clock;
    }

    /** @param enteredBy who enters it for its author, or null */
    Objection take(NewObjection said, NoticeRow row, Arrival arrival, String enteredBy, String receiptHash) {
        PublicNotice notice = periods.get(said.noticeId());
        notices.lockRow(row.id());
        boolean inTime = isInTime(arrival, notice, row);
        Optional<NoticeChannel> open = inTime ? open(row) : Optional.empty();
        if (inTime && open.isEmpty() && !periods.begun(notice, row.id())) {
            throw new NoticeNotYetPosted(row.unitName());
        }
        Objection objection = objection(said, arrival, enteredBy, receiptHash, open, inTime);
        mapper.insert(objection);
        open.ifPresent(channel -> process.getObject()
                .objectionReceived(
                        channel.processInstanceId(),
                        objection.id(),
                        objection.kind().name()));
        events.publishEvent(new ObjectionFiled(
                objection.id(), objection.kind(), objection.isLate(), row.dossierId(), row.dossierNumber(), notice));
        return objection;
    }

    /** The row of that notice which the objection is about. */
    NoticeRow row(NewObjection said) {
        return notices.findRow(said.rowId())
                .filter(one -> one.noticeId().equals(said.noticeId()))
                .orElseThrow(() -> new NoticeMissing(said.rowId()));
    }

    private boolean isInTime(Arrival arrival, PublicNotice notice, NoticeRow row) {
        return arrival.isOnline()
                ? !periods.isOver(notice, row.id())
                : !periods.wasOver(notice, row.id(), arrival.countedOn(settings.mailCountsBy()));
    }

    private Optional<NoticeChannel> open(NoticeRow row) {
        return notices.listChannels(row.id()).stream()
                .filter(NoticeChannel::isAlive)
                .findFirst();
    }

    private Objection objection(
            NewObjection said,
            Arrival arrival,
            String enteredBy,
            String receiptHash,
            Optional<NoticeChannel> channel,
            boolean inTime) {
        String id = UUID.randomUUID().toString();
        return new Objection(
                id,
                said.noticeId(),
                said.rowId(),
                channel.map(NoticeChannel::id).orElse(null),
                said.kind(),
                words.identity(id, said.objector()),
                words.content(id, said),
                receiptHash,
                channel.isPresent() ? Objection.State.RECEIVED : Objection.State.LATE,
                null,
                receivedAt(arrival.receivedOn()),
                null,
                null,
                null,
                arrival.way(),
                arrival.postmarkOn(),
                inTime,
                enteredBy);
    }

    private Instant receivedAt(LocalDate day) {
        return day.equals(ChinaTime.today(clock)) ? clock.instant() : ChinaTime.startOf(day);
    }
}
