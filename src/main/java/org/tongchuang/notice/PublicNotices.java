package org.tongchuang.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** The door to public notices; what everybody may read needs no asker. */
@Component
public class PublicNotices {

    private final NoticeMapper mapper;
    private final Clock clock;

    PublicNotices(NoticeMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    public PublicNotice get(String id) {
        return mapper.find(id).orElseThrow(() -> new NoticeMissing(id));
    }

    public Optional<PublicNotice> ofAct(String actId) {
        return mapper.findOfAct(actId);
    }

    /**
     * A page of what hangs, or of what has ended.
     *
     * @param search a word of the title or of a community's name, or null
     * @param running null for both
     */
    public List<PublicNotice> list(String search, Boolean running, int limit, int offset) {
        return mapper.listPublic(search, running, limit, offset);
    }

    public int count(String search, Boolean running) {
        return mapper.countPublic(search, running);
    }

    /** A notice of the own office, or about the own unit or one below it. */
    public PublicNotice see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new NoticeMissing(id));
    }

    public List<PublicNotice> list(Actor actor, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), limit, offset);
    }

    public int count(Actor actor) {
        return mapper.countVisible(Scope.of(actor));
    }

    public List<NoticeRow> rows(String noticeId) {
        return mapper.listRows(noticeId);
    }

    public List<NoticeRow> rowsOfDossier(String dossierId) {
        return mapper.listRowsOfDossier(dossierId);
    }

    public List<NoticeChannel> channels(String rowId) {
        return mapper.listChannels(rowId);
    }

    public Optional<NoticeRow> row(String rowId) {
        return mapper.findRow(rowId);
    }

    /** Whether it is too late to object to this row; a bulletin that isn't posted yet keeps the time open. */
    public boolean isOver(PublicNotice notice, String rowId) {
        return !notice.isRunning() || wasOver(notice, rowId, ChinaTime.today(clock));
    }

    /** Whether it was too late on that day. */
    boolean wasOver(PublicNotice notice, String rowId, LocalDate day) {
        return begun(notice, rowId)
                && mapper.listChannels(rowId).stream()
                        .allMatch(one -> one.endsOn().isBefore(day));
    }

    /** Whether the row hangs, or has hung, on every channel. */
    boolean begun(PublicNotice notice, String rowId) {
        return mapper.listChannels(rowId).stream()
                        .map(NoticeChannel::channel)
                        .distinct()
                        .count()
                >= notice.channelList().size();
    }
}
