package org.tongchuang.survey;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standards;

/** Counts surveys. */
@Component
public class SurveyResults {

    private final SurveyMapper mapper;
    private final Surveys surveys;
    private final Standards standards;

    SurveyResults(SurveyMapper mapper, Surveys surveys, Standards standards) {
        this.mapper = mapper;
        this.surveys = surveys;
        this.standards = standards;
    }

    public SurveyResult of(Survey survey) {
        Map<String, Map<String, Integer>> counted = mapper.listTallies(survey.id()).stream()
                .collect(Collectors.groupingBy(Tally::indicator, Collectors.toMap(Tally::choice, Tally::answers)));
        return new SurveyResult(
                surveys.issued(survey),
                surveys.answered(survey),
                survey.leastSample(),
                standards.of(survey.programmeVersionId()).surveyed().stream()
                        .map(row -> row(row, counted))
                        .toList());
    }

    private static SurveyResult.Row row(Indicator row, Map<String, Map<String, Integer>> counted) {
        return SurveyResult.Row.of(row, counted.getOrDefault(row.code(), Map.of()));
    }
}
