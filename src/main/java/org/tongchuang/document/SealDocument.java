package org.tongchuang.document;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** The keeper puts the seal on a signed document and logs it (DOC-7). */
@Component
public class SealDocument {

    private final DocumentMapper mapper;
    private final Desk desk;
    private final Clock clock;

    SealDocument(DocumentMapper mapper, Desk desk, Clock clock) {
        this.mapper = mapper;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void seal(String id, int copies, Actor keeper) {
        OfficialDocument signed = desk.take(id, PaperState.SIGNED, Action.HANDLE_DOCUMENT, keeper);
        Desk.requireOtherHand(signed, keeper);
        Desk.requireMoved(signed, mapper.updateSealed(signed));
        mapper.insertSeal(new SealEntry(
                UUID.randomUUID().toString(),
                id,
                signed.number(),
                copies,
                signed.signerName(),
                keeper.memberId(),
                keeper.memberName(),
                clock.instant()));
        desk.note(signed, StepKind.SEAL, keeper, "");
    }
}
