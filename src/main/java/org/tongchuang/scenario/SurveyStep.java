package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Question;
import org.tongchuang.survey.AnswerSurvey;
import org.tongchuang.survey.Sample;
import org.tongchuang.survey.Survey;
import org.tongchuang.survey.Surveys;

/**
 * {@code survey: {as, rates}}: codes are issued and as many residents answer as the least sample takes, all of them well
 * but for the rows whose rate in percent is given.
 */
@Component
class SurveyStep implements ScenarioStep {

    private static final int ALL = 100;

    private final Dossiers dossiers;
    private final Surveys surveys;
    private final AnswerSurvey answering;
    private final Cast cast;
    private final OtherWorkThroughUseCases usual;

    SurveyStep(Dossiers dossiers, Surveys surveys, AnswerSurvey answering, Cast cast, OtherWorkThroughUseCases usual) {
        this.dossiers = dossiers;
        this.surveys = surveys;
        this.answering = answering;
        this.cast = cast;
        this.usual = usual;
    }

    @Override
    public String verb() {
        return "survey";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Actor office = cast.holder(story, told.get("as").asText());
        Sample sample = surveys.issuable(dossiers.get(story.dossierId()), office)
                .orElseThrow(() -> new ScenarioFailed("no codes can be issued now", "scenario.failed.no-codes"));
        OtherWork work = story.other(usual);
        List<String> codes = work.issueSlips(story.dossierId(), sample, office);
        Survey survey = surveys.of(story.dossierId()).orElseThrow();
        for (int number = 0; number < sample.leastSample(); number++) {
            work.answer(codes.get(number), answers(survey, told.path("rates"), number));
        }
    }

    private Map<String, String> answers(Survey survey, JsonNode rates, int number) {
        Map<String, String> answers = new HashMap<>();
        for (Indicator row : answering.asked(survey)) {
            int well = survey.leastSample() * rates.path(row.code()).asInt(ALL) / ALL;
            answers.put(row.code(), choice(row.threshold().question(), number < well));
        }
        return answers;
    }

    private static String choice(Question question, boolean well) {
        return question.choices().stream()
                .filter(choice -> choice.counts() == well)
                .findFirst()
                .orElseThrow()
                .key();
    }
}
