package org.tongchuang.document;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** What every step of a document asks before and writes down after. */
@Component
class Desk {

    private final DocumentMapper mapper;
    private final Rights rights;
    private final AuditTrail audit;
    private final Clock clock;

    Desk(DocumentMapper mapper, Rights rights, AuditTrail audit, Clock clock) {
        this.mapper = mapper;
        this.rights = rights;
        this.audit = audit;
        this.clock = clock;
    }

    /** The document, locked, if it is at that state and the actor may do this to it. */
    OfficialDocument take(String id, PaperState expected, Action action, Actor actor) {
        OfficialDocument document = mapper.findForUpdate(id).orElseThrow(() -> new DocumentMissing(id));
        if (!may(document, action, actor)) {
            throw new NotForThisHand(document.title());
        }
        if (!document.isAt(expected)) {
            throw new DocumentMoved(document.title());
        }
        return document;
    }

    boolean may(OfficialDocument document, Action action, Actor actor) {
        return rights.may(actor, action, Subject.at(document.unitPath()));
    }

    void note(OfficialDocument document, StepKind kind, Actor actor, String opinion) {
        mapper.insertStep(new PaperStep(
                document.id(),
                mapper.lastPosition(document.id()) + 1,
                kind,
                actor.memberId(),
                actor.memberName(),
                opinion,
                clock.instant()));
        audit.record(new Act(
                "unit:" + document.unitId(),
                "document-" + kind.name().toLowerCase(Locale.ROOT),
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of("title", document.title(), "opinion", opinion)));
    }

    static void requireMoved(OfficialDocument document, int updated) {
        if (updated != 1) {
            throw new DocumentMoved(document.title());
        }
    }

    /** Every later step belongs to somebody else than the drafter. */
    static void requireOtherHand(OfficialDocument document, Actor actor) {
        if (document.isDraftOf(actor)) {
            throw new OwnDraft(document.title());
        }
    }
}
