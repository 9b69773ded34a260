package org.tongchuang.document;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Scope;

/** The door to official documents. */
@Component
public class Documents {

    private final DocumentMapper mapper;
    private final DocumentNumbers numbers;
    private final CountersignMapper countersigns;
    private final Desk desk;
    private final Paper paper;
    private final Pdfs pdfs;

    Documents(
            DocumentMapper mapper,
            DocumentNumbers numbers,
            CountersignMapper countersigns,
            Desk desk,
            Paper paper,
            Pdfs pdfs) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.countersigns = countersigns;
        this.desk = desk;
        this.paper = paper;
        this.pdfs = pdfs;
    }

    public OfficialDocument see(String id, Actor actor) {
        return mapper.findVisible(id, Scope.of(actor)).orElseThrow(() -> new DocumentMissing(id));
    }

    /** All of a state, or of any if none is given. */
    public List<OfficialDocument> list(Actor actor, PaperState state, int limit, int offset) {
        return mapper.listVisible(Scope.of(actor), state, limit, offset);
    }

    /** How many this actor sees, at most 1,000. */
    public int count(Actor actor, PaperState state) {
        return mapper.countVisible(Scope.of(actor), state);
    }

    public Optional<OfficialDocument> open(String subjectId, String paperKey) {
        return mapper.findOpen(subjectId, paperKey);
    }

    public List<PaperStep> steps(OfficialDocument document) {
        return mapper.listSteps(document.id());
    }

    public List<SealEntry> seals(OfficialDocument document) {
        return mapper.listSeals(document.id());
    }

    public List<TakenNumber> numbers(OfficialDocument document) {
        return numbers.of(document);
    }

    /** The departments that it was given to, by name, and what each has said. */
    public List<Countersign> countersigns(OfficialDocument document) {
        return countersigns.listOfDocument(document.id());
    }

    /** Whether the actor may take the document one step further now. */
    public boolean mayAdvance(OfficialDocument document, Actor actor) {
        return switch (document.state()) {
            case DRAFT, SIGNED -> desk.may(document, Action.HANDLE_DOCUMENT, actor) && !document.isDraftOf(actor);
            case COUNTERSIGN ->
                desk.may(document, Action.COUNTERSIGN_DOCUMENT, actor)
                        && countersigns(document).stream()
                                .anyMatch(one -> one.isOpen() && one.unitId().equals(actor.unitId()));
            case CHECKED -> desk.may(document, Action.SIGN_DOCUMENT, actor);
            case SEALED -> desk.may(document, Action.HANDLE_DOCUMENT, actor);
            case ISSUED -> false;
        };
    }

    public boolean mayRevise(OfficialDocument document, Actor actor) {
        return !document.isAt(PaperState.ISSUED) && desk.may(document, Action.HANDLE_DOCUMENT, actor);
    }

    /** Whether there is anybody to write about yet. */
    public boolean hasContent(OfficialDocument document) {
        return document.facts() != null || paper.hasFacts(document);
    }

    /** The paper: as issued and kept, else as it would look now. */
    public byte[] pdf(OfficialDocument document) {
        return document.pdfSha256() == null ? paper.pdf(document) : pdfs.read(document.pdfSha256());
    }
}
