package org.tongchuang.document;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;

/** Says, while a document is a draft, which departments countersign it once it is checked (会签); none skips the step. */
@Component
public class CirculateDocument {

    private final CountersignMapper mapper;
    private final Units units;
    private final PaperWords words;
    private final Desk desk;

    CirculateDocument(CountersignMapper mapper, Units units, PaperWords words, Desk desk) {
        this.mapper = mapper;
        this.units = units;
        this.words = words;
        this.desk = desk;
    }

    /** The departments of the document's own level. */
    public List<Unit> departments(OfficialDocument document) {
        Unit host = units.get(document.unitId());
        return units.below(host.id(), UnitKind.DEPARTMENT).stream()
                .filter(unit -> unit.active() && unit.level() == host.level())
                .toList();
    }

    /** Those named before are named no more, unless they are among these; ids of other units name nobody. */
    @Transactional
    public void circulate(String id, Collection<String> unitIds, Actor actor) {
        OfficialDocument draft = desk.take(id, PaperState.DRAFT, Action.HANDLE_DOCUMENT, actor);
        List<Unit> named = departments(draft).stream()
                .filter(unit -> unitIds.contains(unit.id()))
                .toList();
        mapper.deleteOf(id);
        named.forEach(unit -> mapper.insert(Countersign.wanted(id, unit.id(), unit.name())));
        desk.note(draft, StepKind.CIRCULATE, actor, names(named));
    }

    private String names(List<Unit> named) {
        return named.isEmpty()
                ? words.text("document.departments.none")
                : named.stream().map(Unit::name).collect(Collectors.joining(words.text("document.departments.comma")));
    }
}
