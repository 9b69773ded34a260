package org.tongchuang.notice;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Enters an objection that came to the office by post or over the counter; its own day decides (RULES PN-10). */
@Component
public class EnterObjection {

    private final TakeObjection intake;
    private final NoticeMapper notices;
    private final Handlers handlers;
    private final NoticeProperties settings;
    private final AuditTrail audit;

    EnterObjection(
            TakeObjection intake,
            NoticeMapper notices,
            Handlers handlers,
            NoticeProperties settings,
            AuditTrail audit) {
        this.intake = intake;
        this.notices = notices;
        this.handlers = handlers;
        this.settings = settings;
        this.audit = audit;
    }

    /** Whether the actor's office takes in what comes on paper about this notice. */
    public boolean mayEnter(PublicNotice notice, Actor actor) {
        return notices.listRows(notice.id()).stream().anyMatch(row -> handlers.mayEnter(notice, row, actor));
    }

    /** Whether a letter counts by its arrival postmark. */
    public boolean countsByPostmark() {
        return settings.mailCountsBy() == NoticeProperties.MailDay.POSTMARK;
    }

    /**
     * Enters it.
     *
     * @param receiptHash the hash of the code that is given to its author
     * @throws NotThisOffice if the actor doesn't handle objections about this community
     */
    @Transactional
    public Objection enter(NewObjection said, Arrival arrival, String receiptHash, Actor actor) {
        NoticeRow row = intake.row(said);
        if (!handlers.mayEnter(notices.find(said.noticeId()).orElseThrow(), row, actor)) {
            throw new NotThisOffice();
        }
        Objection entered = intake.take(said, row, arrival, actor.memberId(), receiptHash);
        record(entered, arrival, row, actor);
        return entered;
    }

    private void record(Objection entered, Arrival arrival, NoticeRow row, Actor actor) {
        audit.record(new Act(
                "dossier:" + row.dossierId(),
                entered.isLate() ? "objection-entered-late" : "objection-entered",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "kind",
                        "label:notice.kind." + entered.kind(),
                        "way",
                        "label:notice.way." + entered.way(),
                        "received",
                        arrival.receivedOn().toString(),
                        "counted",
                        arrival.countedOn(settings.mailCountsBy()).toString())));
    }
}
