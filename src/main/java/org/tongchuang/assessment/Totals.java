package org.tongchuang.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.standard.Standard;

/** The total of a dossier, worked out of its rows anew; for whoever keeps one and has to prove it. */
@Component
public class Totals {

    private final Columns columns;
    private final ScoreMapper mapper;
    private final DossierStandards standards;

    Totals(Columns columns, ScoreMapper mapper, DossierStandards standards) {
        this.columns = columns;
        this.mapper = mapper;
        this.standards = standards;
    }

    /** The whole result; empty where no sheet has been handed in. */
    public Optional<Result> result(String dossierId) {
        if (mapper.listVersions(dossierId).isEmpty()) {
            return Optional.empty();
        }
        Standard standard = standards.ofDossier(dossierId);
        Map<String, Verdict> deciding = columns.deciding(dossierId, standard);
        return Optional.of(new Result(
                Outcome.of(standard, deciding),
                standard.indicators().stream()
                        .map(row -> new Result.Row(row, deciding.getOrDefault(row.code(), Verdict.NONE)))
                        .toList()));
    }

    /** Empty where no sheet has been handed in. */
    public OptionalLong hundredths(String dossierId) {
        if (mapper.listVersions(dossierId).isEmpty()) {
            return OptionalLong.empty();
        }
        Standard standard = standards.ofDossier(dossierId);
        return OptionalLong.of(
                Outcome.of(standard, columns.deciding(dossierId, standard)).totalHundredths());
    }
}
