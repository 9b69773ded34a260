package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code pass: {timer}}: the one clock comes to the date of the timers on this activity. */
@Component
class PassStep implements ScenarioStep {

    private final ProcessRun process;
    private final ObjectProvider<Hands> hands;
    private final Clock clock;

    PassStep(ProcessRun process, ObjectProvider<Hands> hands, Clock clock) {
        this.process = process;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    public String verb() {
        return "pass";
    }

    @Override
    public void play(Story story, JsonNode told) {
        String timer = told.get("timer").asText();
        Instant due = process.timer(story.number(), timer).orElseThrow(() -> new ScenarioFailed("no timer " + timer));
        if (clock.instant().isBefore(due)) {
            hands.getObject().moveTo(due);
        }
    }
}
