package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.ledger.Book;
import org.tongchuang.ledger.EnterRow;
import org.tongchuang.ledger.Entered;
import org.tongchuang.people.Actor;
import org.tongchuang.survey.AnswerSurvey;
import org.tongchuang.survey.IssueCodes;
import org.tongchuang.survey.NewMinutes;
import org.tongchuang.survey.RecordForum;
import org.tongchuang.survey.Sample;
import org.tongchuang.survey.Taken;
import org.tongchuang.web.WholeStep;

/** What no task asks for, without pages: what they would call is called. */
@Component
class OtherWorkThroughUseCases implements OtherWork {

    private final PlayAct acts;
    private final IssueCodes issue;
    private final AnswerSurvey answering;
    private final RecordForum recording;
    private final EnterRow entering;
    private final WholeStep whole;

    OtherWorkThroughUseCases(
            PlayAct acts,
            IssueCodes issue,
            AnswerSurvey answering,
            RecordForum recording,
            EnterRow entering,
            WholeStep whole) {
        this.acts = acts;
        this.issue = issue;
        this.answering = answering;
        this.recording = recording;
        this.entering = entering;
        this.whole = whole;
    }

    @Override
    public void act(String dossierId, String list, RowOutcome outcome, Actor office) {
        acts.play(list, Map.of(dossierId, outcome), office);
    }

    @Override
    public List<String> issueSlips(String dossierId, Sample sample, Actor office) {
        return whole.run(() -> issue.issue(dossierId, sample.suggested(), office));
    }

    @Override
    public void answer(String code, Map<String, String> choices) {
        Taken taken = whole.run(() -> answering.answer(code, choices));
        if (taken != Taken.COUNTED) {
            throw new ScenarioFailed("an answer came to " + taken, "scenario.failed.answer", taken);
        }
    }

    @Override
    public void keepMinutes(String dossierId, NewMinutes minutes, Actor recorder) {
        whole.run(() -> recording.record(dossierId, minutes, recorder));
    }

    @Override
    public void enter(Book ledger, JsonNode row, Actor keeper) {
        Entered entered = whole.run(() -> entering.enter(ledger.id(), posted(row), keeper));
        if (entered instanceof Entered.Faulty faulty) {
            throw ScenarioFailed.notTaken(faulty, faulty.faults());
        }
    }

    private static Map<String, List<String>> posted(JsonNode row) {
        Map<String, List<String>> posted = new LinkedHashMap<>();
        row.properties()
                .forEach(field ->
                        posted.put(field.getKey(), List.of(field.getValue().asText())));
        return posted;
    }
}
