package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.RowOutcome;

/** {@code act: {list, as, outcome}}: the office's act over a list, with this dossier ticked or not. */
@Component
class ActStep implements ScenarioStep {

    private final Cast cast;
    private final OtherWorkThroughUseCases usual;

    ActStep(Cast cast, OtherWorkThroughUseCases usual) {
        this.cast = cast;
        this.usual = usual;
    }

    @Override
    public String verb() {
        return "act";
    }

    @Override
    public void play(Story story, JsonNode told) {
        story.other(usual)
                .act(
                        story.dossierId(),
                        told.get("list").asText(),
                        RowOutcome.valueOf(told.get("outcome").asText()),
                        cast.holder(story, told.get("as").asText()));
    }
}
