package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** A scenario file: steps in order, those of a scenario that it follows put in their place. */
public record Scenario(String programme, String name, List<JsonNode> steps) {

    public Scenario {
        steps = List.copyOf(steps);
    }

    /** The one thing that a step says to do. */
    static String verb(JsonNode step) {
        return step.fieldNames().next();
    }

    /** The steps up to the first that waits for this, for example {@code {"mark": "accepted"}}; all if none does. */
    public Scenario until(String verb, String named) {
        for (int number = 0; number < steps.size(); number++) {
            JsonNode told = steps.get(number).path(verb);
            if (told.asText().equals(named)
                    || told.path("task").asText().equals(named)
                    || told.path("message").asText().equals(named)) {
                return new Scenario(programme, name, steps.subList(0, number));
            }
        }
        throw new IllegalArgumentException(name + " has no " + verb + " " + named);
    }
}
