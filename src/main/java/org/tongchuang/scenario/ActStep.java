package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.RowOutcome;

/** {@code act: {list, as, outcome}}: the office's act over a list, with this dossier ticked or not. */
@Component
class ActStep implements ScenarioStep {

    private final PlayAct acts;
    private final Cast cast;

    ActStep(PlayAct acts, Cast cast) {
        this.acts = acts;
        this.cast = cast;
    }

    @Override
    public String verb() {
        return "act";
    }

    @Override
    public void play(Story story, JsonNode told) {
        acts.play(
                told.get("list").asText(),
                Map.of(story.dossierId(), RowOutcome.valueOf(told.get("outcome").asText())),
                cast.holder(story, told.get("as").asText()));
    }
}
