package org.tongchuang.standard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;
import org.tongchuang.sheet.SheetFile;
import org.tongchuang.sheet.SheetRefused;

/** Makes a new edition out of an uploaded sheet: first to look at, then as a proposal that a second person publishes. */
@Component
public class ImportEdition {

    private final EditionMapper mapper;
    private final ManageEditions editions;
    private final SheetHeads heads;
    private final Clock clock;

    ImportEdition(EditionMapper mapper, ManageEditions editions, SheetHeads heads, Clock clock) {
        this.mapper = mapper;
        this.editions = editions;
        this.heads = heads;
        this.clock = clock;
    }

    /** What the sheet would change, or every line that is wrong; nothing is kept. */
    @Transactional(readOnly = true)
    public Import preview(String baseId, byte[] file, NewEdition wanted, Actor actor) {
        editions.demandImport(actor);
        StandardEdition base = editions.see(baseId, actor);
        try {
            String before = editions.body(base);
            ReadSheet.Reading reading = ReadSheet.of(EditionTree.read(before), SheetFile.read(file), heads);
            return preview(base, before, reading, wanted);
        } catch (SheetRefused refused) {
            return new Import(List.of(new LineFault(0, "", refused.labelKey(), refused.arguments())), null, null);
        }
    }

    private Import preview(StandardEdition base, String before, ReadSheet.Reading reading, NewEdition wanted) {
        List<LineFault> faults = new ArrayList<>(reading.faults());
        faults.addAll(EditionHead.put(reading.tree(), wanted));
        String body = EditionTree.write(reading.tree());
        if (faults.isEmpty()) {
            faults(base, body).map(fault -> at(reading.lines(), fault)).forEach(faults::add);
        }
        return faults.isEmpty()
                ? new Import(List.of(), body, Comparison.of(before, body))
                : new Import(faults, null, null);
    }

    /**
     * Keeps the looked-at edition until somebody else publishes it.
     *
     * @throws EditionFaulty if the text isn't what the preview made
     */
    @Transactional
    public StandardEdition propose(String baseId, String body, Actor actor) {
        editions.demandImport(actor);
        StandardEdition base = editions.see(baseId, actor);
        long faults = faults(base, body).count();
        if (faults > 0) {
            throw new EditionFaulty(base.code(), Math.toIntExact(faults));
        }
        StandardEdition proposed = proposed(base, StandardFile.read(body), body, actor);
        mapper.insert(proposed, body);
        editions.record(actor, "standard-proposed", proposed);
        return proposed;
    }

    /** What is wrong with a text as an edition of this standard. */
    private Stream<StandardFault> faults(StandardEdition base, String body) {
        List<StandardFault> faults = StandardFile.faults(body);
        if (!faults.isEmpty()) {
            return faults.stream();
        }
        ObjectNode tree = EditionTree.read(body);
        Stream<StandardFault> code = tree.path("code").asText().equals(base.code())
                ? Stream.empty()
                : Stream.of(StandardFault.of("code", "other-standard", base.code()));
        return Stream.concat(
                code,
                new CodeHistory(bodies(base)).reused(tree).map(each -> StandardFault.of(each, "code-reused", each)));
    }

    private List<String> bodies(StandardEdition base) {
        return mapper.listOfProgramme(base.programmeKey(), base.unitPath()).stream()
                .filter(edition -> edition.code().equals(base.code()) && edition.isPublished())
                .map(editions::body)
                .toList();
    }

    private static LineFault at(Map<String, Integer> lines, StandardFault fault) {
        return new LineFault(
                lines.getOrDefault(fault.element(), 0), fault.element(), fault.labelKey(), fault.arguments());
    }

    private StandardEdition proposed(StandardEdition base, Standard standard, String body, Actor actor) {
        return new StandardEdition(
                UUID.randomUUID().toString(),
                base.programmeKey(),
                base.code(),
                actor.unitPath(),
                mapper.lastNumber(base.programmeKey(), base.code()) + 1,
                base.positionNo(),
                standard.name(),
                standard.nameEn(),
                standard.edition().label(),
                standard.edition().labelEn(),
                standard.edition().year(),
                StandardEdition.State.PROPOSED,
                base.id(),
                ShipEditions.sha256(body),
                actor.memberId(),
                actor.memberName(),
                clock.instant(),
                null,
                null,
                null);
    }
}
