package org.tongchuang.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.DossierStandards;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.standard.Indicator;
import org.tongchuang.web.StepMemory;

/**
 * Counts surveys, each once a transaction. One that holds the dossier has the survey wait too: what it judges by and
 * seals doesn't move under its hands.
 */
@Component
public class SurveyResults {

    private final SurveyMapper mapper;
    private final Dossiers dossiers;
    private final DossierStandards standards;

    SurveyResults(SurveyMapper mapper, Dossiers dossiers, DossierStandards standards) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.standards = standards;
    }

    /** Empty if nobody was asked. */
    public Optional<SurveyResult> of(String dossierId) {
        return read(dossierId).result();
    }

    /** Whether there are minutes of a forum. */
    boolean isForumHeld(String dossierId) {
        return read(dossierId).forumHeld();
    }

    private Read read(String dossierId) {
        OfDossier key = new OfDossier(dossierId, dossiers.isLocked(dossierId));
        return StepMemory.once(key, Read.class, () -> read(key));
    }

    private Read read(OfDossier key) {
        List<Counted> counts = mapper.listCounted(key.dossierId(), key.settled());
        Optional<SurveyResult> result = counts.stream()
                .filter(Counted::isOfSurvey)
                .findFirst()
                .map(survey -> result(key.dossierId(), survey, counts));
        return new Read(result, counts.stream().anyMatch(Counted::forumHeld));
    }

    private SurveyResult result(String dossierId, Counted survey, List<Counted> counts) {
        Map<String, Map<String, Integer>> byRow = counts.stream()
                .filter(count -> count.indicator() != null)
                .collect(
                        Collectors.groupingBy(Counted::indicator, Collectors.toMap(Counted::choice, Counted::answers)));
        return new SurveyResult(
                survey.issued(),
                answered(byRow),
                survey.leastSample(),
                standards.ofDossier(dossierId).surveyed().stream()
                        .map(row -> row(row, byRow))
                        .toList());
    }

    /** Whoever answers, answers every question. */
    private static int answered(Map<String, Map<String, Integer>> byRow) {
        return byRow.values().stream()
                .mapToInt(answers ->
                        answers.values().stream().mapToInt(Integer::intValue).sum())
                .max()
                .orElse(0);
    }

    private static SurveyResult.Row row(Indicator row, Map<String, Map<String, Integer>> byRow) {
        return SurveyResult.Row.of(row, byRow.getOrDefault(row.code(), Map.of()));
    }

    private record OfDossier(String dossierId, boolean settled) {}

    private record Read(Optional<SurveyResult> result, boolean forumHeld) {}
}
