package org.tongchuang.document;

import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** The office checks a draft (核稿): from here on it says what it says, and goes to its departments if any are named. */
@Component
public class CheckDocument {

    private final DocumentMapper mapper;
    private final CountersignMapper countersigns;
    private final PaperSources sources;
    private final Desk desk;
    private final ApplicationEventPublisher events;

    CheckDocument(
            DocumentMapper mapper,
            CountersignMapper countersigns,
            PaperSources sources,
            Desk desk,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.countersigns = countersigns;
        this.sources = sources;
        this.desk = desk;
        this.events = events;
    }

    @Transactional
    public void check(String id, String opinion, Actor actor) {
        OfficialDocument draft = desk.take(id, PaperState.DRAFT, Action.HANDLE_DOCUMENT, actor);
        Desk.requireOtherHand(draft, actor);
        Map<String, Object> facts = sources.of(draft).facts(draft);
        if (facts.isEmpty()) {
            throw new NothingToSay(draft.title());
        }
        List<Countersign> departments = countersigns.listOfDocument(id);
        PaperState next = departments.isEmpty() ? PaperState.CHECKED : PaperState.COUNTERSIGN;
        Desk.requireMoved(draft, mapper.updateChecked(draft, next, Facts.of(facts), actor));
        desk.note(draft, StepKind.CHECK, actor, opinion);
        if (!departments.isEmpty()) {
            events.publishEvent(new CountersignWanted(draft, departments));
        }
    }
}
