package org.tongchuang.notice;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Objections that no notice can handle any more: the office deals with them as supervision of the title (RULES PN-14). */
@Component
public class SuperviseTitle {

    private static final int MOST_SHOWN = 100;

    private final SupervisionMapper mapper;
    private final ObjectionMapper objections;
    private final NoticeMapper notices;
    private final Handlers handlers;
    private final SealedWords words;
    private final ObjectProvider<SpecialReReview> reviews;
    private final AuditTrail audit;
    private final Clock clock;

    SuperviseTitle(
            SupervisionMapper mapper,
            ObjectionMapper objections,
            NoticeMapper notices,
            Handlers handlers,
            SealedWords words,
            ObjectProvider<SpecialReReview> reviews,
            AuditTrail audit,
            Clock clock) {
        this.mapper = mapper;
        this.objections = objections;
        this.notices = notices;
        this.handlers = handlers;
        this.words = words;
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Settles one.
     *
     * @param opinion why, or what was found
     * @param reply what its author reads by the receipt code; empty for nothing
     */
    @Transactional
    public void settle(
            String objectionId,
            Supervision.Outcome outcome,
            boolean allegesDanger,
            String opinion,
            String reply,
            Actor actor) {
        Objection objection = objections
                .find(objectionId)
                .filter(one -> handlers.mayHandle(one, actor))
                .orElseThrow(() -> new ObjectionMissing(objectionId));
        if (allegesDanger && outcome == Supervision.Outcome.KEPT) {
            throw SupervisionRefused.endangersLives();
        }
        if (objections.updateSupervised(objectionId, clock.instant()) == 0) {
            throw SupervisionRefused.settled();
        }
        String number = outcome == Supervision.Outcome.RE_REVIEW ? review(objection, actor) : null;
        mapper.insert(new Supervision(
                objectionId,
                outcome,
                allegesDanger,
                words.supervision(objectionId, opinion),
                reply.isEmpty() ? null : words.supervision(objectionId, reply),
                number,
                actor.memberId(),
                actor.memberName(),
                clock.instant()));
        record(objection, outcome, actor);
    }

    /** What this actor has still to settle, oldest first. */
    public List<Objection> listOpen(Actor actor) {
        return mapper.listOpen(actor.unitId(), MOST_SHOWN).stream()
                .filter(one -> handlers.mayHandle(one, actor))
                .toList();
    }

    public int countOpen(Actor actor) {
        return mapper.countOpen(actor.unitId());
    }

    /** The late ones about a dossier, for those who may know of them. */
    public List<Objection> ofDossier(String dossierId, Actor actor) {
        return mapper.listOfDossier(dossierId).stream()
                .filter(one -> handlers.mayHandle(one, actor))
                .toList();
    }

    public Optional<Supervision> of(Objection objection) {
        return mapper.find(objection.id());
    }

    public String opinion(Supervision supervision) {
        return words.opinion(supervision);
    }

    public Optional<SpecialReReview.Subject> title(Objection objection) {
        return reviews.stream()
                .flatMap(review -> review.of(row(objection).dossierId()).stream())
                .findFirst();
    }

    private String review(Objection objection, Actor actor) {
        String titleId = title(objection)
                .filter(SpecialReReview.Subject::reviewable)
                .orElseThrow(SupervisionRefused::noTitle)
                .id();
        return reviews.getObject().start(titleId, actor);
    }

    private NoticeRow row(Objection objection) {
        return notices.findRow(objection.rowId()).orElseThrow();
    }

    /** That, not what and not who. */
    private void record(Objection objection, Supervision.Outcome outcome, Actor actor) {
        audit.record(new Act(
                "dossier:" + row(objection).dossierId(),
                "objection-supervised",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("outcome", "label:notice.supervision." + outcome)));
    }
}
