package org.tongchuang.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/**
 * A department says what it thinks of a checked document. All do so side by side; the last one sends it on to the one who
 * signs, with everything that was said.
 */
@Component
public class CountersignDocument {

    private final CountersignMapper mapper;
    private final DocumentMapper documents;
    private final Desk desk;
    private final Clock clock;

    CountersignDocument(CountersignMapper mapper, DocumentMapper documents, Desk desk, Clock clock) {
        this.mapper = mapper;
        this.documents = documents;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void countersign(String id, boolean agrees, String opinion, Actor actor) {
        OfficialDocument checked = desk.take(id, PaperState.COUNTERSIGN, Action.COUNTERSIGN_DOCUMENT, actor);
        if (mapper.updateGiven(id, agrees, opinion, actor, clock.instant()) == 0) {
            throw new NotForThisHand(checked.title());
        }
        desk.note(checked, agrees ? StepKind.COUNTERSIGN : StepKind.OBJECT, actor, opinion);
        if (mapper.countOpen(id) == 0) {
            Desk.requireMoved(checked, documents.updateCountersigned(checked));
        }
    }
}
