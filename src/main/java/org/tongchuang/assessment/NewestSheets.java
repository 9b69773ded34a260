package org.tongchuang.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** What was handed in last for each column of a dossier; all of it read at once, once a transaction. */
@Component
class NewestSheets {

    private final ScoreMapper mapper;

    NewestSheets(ScoreMapper mapper) {
        this.mapper = mapper;
    }

    Optional<NewestSheet> of(Column column) {
        return NewestSheet.of(rows(column.dossierId()).stream()
                .filter(row -> row.isIn(column))
                .toList());
    }

    void add(SheetVersion version, List<SealedRow> rows) {
        mapper.insertVersion(version);
        mapper.insertVersionRows(version.id(), rows);
        StepMemory.forget(new OfDossier(version.dossierId()));
    }

    private List<NewestRow> rows(String dossierId) {
        return StepMemory.once(new OfDossier(dossierId), Rows.class, () -> new Rows(mapper.listNewestRows(dossierId)))
                .all();
    }

    private record OfDossier(String dossierId) {}

    private record Rows(List<NewestRow> all) {}
}
