package org.tongchuang.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;

/** The columns of score sheets: what is being filled in, and what was handed in. */
@Component
public class Sheets {

    private final ScoreMapper mapper;
    private final DossierSheets all;
    private final ObjectProvider<MeasuredValues> measured;

    Sheets(ScoreMapper mapper, DossierSheets all, ObjectProvider<MeasuredValues> measured) {
        this.mapper = mapper;
        this.all = all;
        this.measured = measured;
    }

    /** What a task has in its rows so far; a value that others measure stands where nothing can be typed. */
    Map<String, Entry> working(SheetTask task) {
        Map<String, Entry> entries = all.typedIn(task.column());
        task.rows().forEach(row -> found(task.column(), row)
                .filter(MeasuredValues.Found::isValid)
                .ifPresent(found -> entries.merge(
                        row.code(),
                        Entry.EMPTY.withMeasured(found.found()),
                        (typed, all) -> typed.withMeasured(found.found()))));
        entries.keySet().removeIf(code -> task.row(code).isEmpty());
        return entries;
    }

    /** Which of the rows that somebody has filled in have a file. */
    Set<String> filedIn(Column column) {
        return all.filedIn(column);
    }

    /** How often each row was saved, so that two people don't overwrite each other. */
    Map<String, Integer> revisions(Column column) {
        Map<String, Integer> revisions = new HashMap<>();
        mapper.list(column).forEach(score -> revisions.put(score.indicator(), score.rev()));
        return revisions;
    }

    /** What a survey or a ledger found for a row that isn't measured by the one who fills in the column. */
    Optional<MeasuredValues.Found> found(Column column, Indicator row) {
        return row.isMeasured() && row.threshold().isFoundByOthers()
                ? measured.stream()
                        .filter(source -> source.isFor(column.sheet()))
                        .flatMap(source -> source.of(column.dossierId(), row.code()).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The newest version that was handed in. */
    Optional<NewestSheet> latest(Column column) {
        return all.handedIn(column);
    }

    /** Empty if nothing was handed in. */
    Map<String, Entry> handedIn(Column column) {
        return latest(column).map(NewestSheet::entries).orElse(Map.of());
    }

    /** Everything that was handed in on a dossier, oldest first. */
    List<SheetVersion> versions(String dossierId) {
        return mapper.listVersions(dossierId);
    }

    static Map<String, Verdict> verdicts(Standard standard, Map<String, Entry> entries) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        standard.indicators()
                .forEach(row ->
                        verdicts.put(row.code(), Verdict.of(row, entries.getOrDefault(row.code(), Entry.EMPTY))));
        return verdicts;
    }
}
