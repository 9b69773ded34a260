package org.tongchuang.notice;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** Tells whoever holds a receipt code how far the handling has come, and what was replied. */
@Component
public class FollowObjection {

    private final ObjectionMapper mapper;
    private final NoticeMapper notices;
    private final Submissions submissions;
    private final Tasks tasks;
    private final SupervisionMapper supervisions;
    private final SealedWords words;

    FollowObjection(
            ObjectionMapper mapper,
            NoticeMapper notices,
            Submissions submissions,
            Tasks tasks,
            SupervisionMapper supervisions,
            SealedWords words) {
        this.mapper = mapper;
        this.notices = notices;
        this.submissions = submissions;
        this.tasks = tasks;
        this.supervisions = supervisions;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public Optional<Progress> find(String code) {
        return mapper.findByReceipt(Receipts.hash(code)).map(this::progress);
    }

    private Progress progress(Objection objection) {
        NoticeRow row = notices.findRow(objection.rowId()).orElseThrow();
        PublicNotice notice = notices.find(objection.noticeId()).orElseThrow();
        return new Progress(
                notice,
                row.unitName(),
                objection,
                tasks.openOf(row.dossierId()).stream()
                        .filter(task -> task.part().equals(objection.id()))
                        .map(Task::dueAt)
                        .findFirst()
                        .orElse(null),
                reply(objection, row));
    }

    private String reply(Objection objection, NoticeRow row) {
        return objection.state() == Objection.State.SUPERVISED
                ? supervisions.find(objection.id()).map(words::reply).orElse(null)
                : replied(objection, row);
    }

    private String replied(Objection objection, NoticeRow row) {
        return submissions.list(row.dossierId()).stream()
                .filter(one -> one.part().equals(objection.id()))
                .map(one -> submissions.answers(one).get("replyText"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /**
     * How far it has come.
     *
     * @param dueAt by when the step that it is at has to be done; null if it is at none
     * @param reply null until somebody replied
     */
    public record Progress(PublicNotice notice, String unitName, Objection objection, Instant dueAt, String reply) {}
}
