package org.tongchuang.programmes;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.testing.ProcessDriver;

/** {@code pass: {timer}}: the one clock comes to the timer's date. */
@Component
class PassStep implements ScenarioStep {

    private final ProcessDriver driver;

    PassStep(ProcessDriver driver) {
        this.driver = driver;
    }

    @Override
    public String verb() {
        return "pass";
    }

    @Override
    public void play(Story story, JsonNode told) {
        driver.pass(story.dossier().number(), told.get("timer").asText());
    }
}
