package org.tongchuang.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Changes a document that isn't issued. It is a draft again, and whoever signed or countersigned it must do so again. */
@Component
public class ReviseDocument {

    private final DocumentMapper mapper;
    private final DocumentNumbers numbers;
    private final CountersignMapper countersigns;
    private final Desk desk;
    private final Clock clock;

    ReviseDocument(
            DocumentMapper mapper, DocumentNumbers numbers, CountersignMapper countersigns, Desk desk, Clock clock) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.countersigns = countersigns;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void revise(String id, String title, String organName, String reason, Actor actor) {
        OfficialDocument document = mapper.find(id).orElseThrow(() -> new DocumentMissing(id));
        document = desk.take(id, document.state(), Action.HANDLE_DOCUMENT, actor);
        if (document.isAt(PaperState.ISSUED)) {
            throw new DocumentMoved(document.title());
        }
        change(document, title, organName, reason);
        desk.note(document, StepKind.REVISE, actor, reason);
    }

    /** Something it tells of has changed since it was checked. */
    void becauseOfFacts(OfficialDocument document, String reason) {
        change(document, document.title(), document.organName(), reason);
        mapper.insertStep(new PaperStep(
                document.id(),
                mapper.lastPosition(document.id()) + 1,
                StepKind.REVISE,
                document.drafterId(),
                document.drafterName(),
                reason,
                clock.instant()));
    }

    private void change(OfficialDocument document, String title, String organName, String reason) {
        if (document.number() != null) {
            numbers.release(document, reason);
        }
        countersigns.updateCleared(document.id());
        Desk.requireMoved(document, mapper.updateRevised(document, title, organName));
    }
}
