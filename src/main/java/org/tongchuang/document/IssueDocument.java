package org.tongchuang.document;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Issues a sealed document: its paper is made and kept, and what it decides is known. */
@Component
public class IssueDocument {

    private final DocumentMapper mapper;
    private final PaperSources sources;
    private final Paper paper;
    private final Pdfs pdfs;
    private final Desk desk;
    private final Clock clock;

    IssueDocument(DocumentMapper mapper, PaperSources sources, Paper paper, Pdfs pdfs, Desk desk, Clock clock) {
        this.mapper = mapper;
        this.sources = sources;
        this.paper = paper;
        this.pdfs = pdfs;
        this.desk = desk;
        this.clock = clock;
    }

    @Transactional
    public void issue(String id, Actor actor) {
        OfficialDocument sealed = desk.take(id, PaperState.SEALED, Action.HANDLE_DOCUMENT, actor);
        String pdf = pdfs.keep(paper.pdf(sealed));
        Desk.requireMoved(sealed, mapper.updateIssued(sealed, pdf, clock.instant()));
        sources.of(sealed).issued(sealed);
        desk.note(sealed, StepKind.ISSUE, actor, "");
    }
}
