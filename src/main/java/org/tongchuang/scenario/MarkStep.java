package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;

/** {@code mark: accepted}: a place that other scenarios follow up to; nothing happens. */
@Component
class MarkStep implements ScenarioStep {

    @Override
    public String verb() {
        return "mark";
    }

    @Override
    public void play(Story story, JsonNode told) {
        // Only a place.
    }
}
