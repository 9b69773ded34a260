package org.tongchuang.document;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** The office checks a draft (核稿): from here on it says what it says. */
@Component
public class CheckDocument {

    private final DocumentMapper mapper;
    private final PaperSources sources;
    private final Desk desk;

    CheckDocument(DocumentMapper mapper, PaperSources sources, Desk desk) {
        this.mapper = mapper;
        this.sources = sources;
        this.desk = desk;
    }

    @Transactional
    public void check(String id, String opinion, Actor actor) {
        OfficialDocument draft = desk.take(id, PaperState.DRAFT, Action.HANDLE_DOCUMENT, actor);
        Desk.requireOtherHand(draft, actor);
        Map<String, Object> facts = sources.of(draft).facts(draft);
        if (facts.isEmpty()) {
            throw new NothingToSay(draft.title());
        }
        Desk.requireMoved(draft, mapper.updateChecked(draft, Facts.of(facts), actor));
        desk.note(draft, StepKind.CHECK, actor, opinion);
    }
}
