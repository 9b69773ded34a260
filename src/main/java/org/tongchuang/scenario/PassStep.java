package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code pass: {timer}} or {@code pass: {days}}: the clock comes to the date of a timer, or so many days further. */
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
        Instant due = told.has("days")
                ? clock.instant().plus(Duration.ofDays(told.get("days").asLong()))
                : timer(story, told.get("timer").asText());
        if (clock.instant().isBefore(due)) {
            hands.getObject().moveTo(due);
        }
    }

    private Instant timer(Story story, String timer) {
        return process.timer(story.number(), timer)
                .orElseThrow(() -> new ScenarioFailed("no timer " + timer, "scenario.failed.no-timer", timer));
    }
}
