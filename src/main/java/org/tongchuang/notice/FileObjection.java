package org.tongchuang.notice;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;

/** Takes an objection or a clue: sealed before it is stored, and handled beside the running notice. */
@Component
public class FileObjection {

    private final NoticeMapper notices;
    private final PublicNotices periods;
    private final ObjectionMapper mapper;
    private final SealedWords words;
    private final ObjectProvider<NoticeProcess> process;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileObjection(
            NoticeMapper notices,
            PublicNotices periods,
            ObjectionMapper mapper,
            SealedWords words,
            ObjectProvider<NoticeProcess> process,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.periods = periods;
        this.mapper = mapper;
        this.words = words;
        this.process = process;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Files it.
     *
     * @param receiptHash the hash of the code that its author alone is given
     * @throws NoticeNotYetPosted if the village has still to post its bulletin and nothing else is open
     */
    @Transactional
    public Objection file(NewObjection said, String receiptHash) {
        PublicNotice notice = periods.get(said.noticeId());
        NoticeRow row = notices.findRow(said.rowId())
                .filter(one -> one.noticeId().equals(notice.id()))
                .orElseThrow(() -> new NoticeMissing(said.rowId()));
        notices.lockRow(row.id());
        boolean late = periods.isOver(notice, row.id());
        Optional<NoticeChannel> open = late ? Optional.empty() : open(row);
        if (!late && open.isEmpty()) {
            throw new NoticeNotYetPosted(row.unitName());
        }
        Objection objection = objection(said, receiptHash, open);
        mapper.insert(objection);
        open.ifPresent(channel -> process.getObject()
                .objectionReceived(
                        channel.processInstanceId(),
                        objection.id(),
                        objection.kind().name()));
        events.publishEvent(new ObjectionFiled(
                objection.id(), objection.kind(), objection.isLate(), row.dossierId(), row.dossierNumber(), notice));
        record(objection, row);
        return objection;
    }

    private Optional<NoticeChannel> open(NoticeRow row) {
        return notices.listChannels(row.id()).stream()
                .filter(NoticeChannel::isAlive)
                .findFirst();
    }

    private Objection objection(NewObjection said, String receiptHash, Optional<NoticeChannel> channel) {
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
                clock.instant(),
                null,
                null,
                null);
    }

    /** Says that, not what and not who: the one complained of reads these records. */
    private void record(Objection objection, NoticeRow row) {
        audit.record(new Act(
                "dossier:" + row.dossierId(),
                objection.isLate() ? "objection-late" : "objection-received",
                "",
                "",
                "",
                "",
                Map.of("kind", "label:notice.kind." + objection.kind().name())));
    }
}
