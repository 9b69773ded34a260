package org.tongchuang.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/**
 * What was handed in last and what is being filled in, for each column of a dossier; all of it read at once, once a
 * transaction: what is checked before a sheet is sealed is what is sealed.
 */
@Component
class DossierSheets {

    private final ScoreMapper mapper;

    DossierSheets(ScoreMapper mapper) {
        this.mapper = mapper;
    }

    Optional<NewestSheet> handedIn(Column column) {
        return NewestSheet.of(rows(column).filter(SheetRow::isHandedIn).toList());
    }

    Map<String, Entry> typedIn(Column column) {
        Map<String, Entry> typed = new LinkedHashMap<>();
        rows(column).filter(row -> !row.isHandedIn()).forEach(row -> typed.put(row.indicator(), row.entry()));
        return typed;
    }

    /** Which of the rows that are being filled in have a file. */
    Set<String> filedIn(Column column) {
        return rows(column).filter(SheetRow::filed).map(SheetRow::indicator).collect(Collectors.toSet());
    }

    void add(SheetVersion version, List<SealedRow> rows) {
        mapper.insertVersion(version);
        mapper.insertVersionRows(version.id(), rows);
        changed(version.dossierId());
    }

    /** Something was typed into one of the columns. */
    static void changed(String dossierId) {
        StepMemory.forget(new OfDossier(dossierId));
    }

    private Stream<SheetRow> rows(Column column) {
        String dossierId = column.dossierId();
        return StepMemory.once(new OfDossier(dossierId), Rows.class, () -> new Rows(mapper.listNewest(dossierId)))
                .all()
                .stream()
                .filter(row -> row.isIn(column));
    }

    private record OfDossier(String dossierId) {}

    private record Rows(List<SheetRow> all) {}
}
