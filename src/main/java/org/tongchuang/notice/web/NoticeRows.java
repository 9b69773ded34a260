package org.tongchuang.notice.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.NoticeChannel;
import org.tongchuang.notice.NoticeRow;
import org.tongchuang.notice.Objections;
import org.tongchuang.notice.PublicNotice;
import org.tongchuang.notice.PublicNotices;

/** The communities of a notice with their clocks. */
@Component
public class NoticeRows {

    private final PublicNotices notices;
    private final Objections objections;

    NoticeRows(PublicNotices notices, Objections objections) {
        this.notices = notices;
        this.objections = objections;
    }

    List<Shown> of(PublicNotice notice) {
        return notices.rows(notice.id()).stream().map(this::shown).toList();
    }

    Shown shown(NoticeRow row) {
        return new Shown(row, notices.channels(row.id()), objections.holdBack(row.dossierId()));
    }

    /** One community: its clocks, and whether an objection holds it. */
    public record Shown(NoticeRow row, List<NoticeChannel> channels, boolean held) {
        public Shown {
            channels = List.copyOf(channels);
        }
    }
}
