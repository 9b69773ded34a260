package org.tongchuang.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.StepMemory;

/** Counts surveys; each once a transaction, but anew when it has just been closed. */
@Component
public class SurveyResults {

    private final SurveyMapper mapper;
    private final DossierStandards standards;

    SurveyResults(SurveyMapper mapper, DossierStandards standards) {
        this.mapper = mapper;
        this.standards = standards;
    }

    /** Empty if nobody was asked. */
    public Optional<SurveyResult> of(String dossierId) {
        return StepMemory.once(new OfDossier(dossierId), Read.class, () -> new Read(read(dossierId)))
                .result();
    }

    static void forget(String dossierId) {
        StepMemory.forget(new OfDossier(dossierId));
    }

    private Optional<SurveyResult> read(String dossierId) {
        List<Counted> counts = mapper.listCounted(dossierId);
        return counts.stream().findFirst().map(survey -> result(dossierId, survey, counts));
    }

    private SurveyResult result(String dossierId, Counted survey, List<Counted> counts) {
        Map<String, Map<String, Integer>> byRow = counts.stream()
                .filter(count -> count.indicator() != null)
                .collect(
                        Collectors.groupingBy(Counted::indicator, Collectors.toMap(Counted::choice, Counted::answers)));
        return new SurveyResult(
                survey.issued(),
                survey.answered(),
                survey.leastSample(),
                standards.ofDossier(dossierId).surveyed().stream()
                        .map(row -> row(row, byRow))
                        .toList());
    }

    private static SurveyResult.Row row(Indicator row, Map<String, Map<String, Integer>> byRow) {
        return SurveyResult.Row.of(row, byRow.getOrDefault(row.code(), Map.of()));
    }

    private record OfDossier(String dossierId) {}

    private record Read(Optional<SurveyResult> result) {}
}
