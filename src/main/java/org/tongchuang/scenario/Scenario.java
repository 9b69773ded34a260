package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A scenario file: steps in order, those of a scenario that it follows put in their place.
 *
 * @param standard the code of the standard that its campaign goes by; empty for the programme's first one
 * @param leaveOut the optional phases that the office leaves out, where the programme is a template
 */
public record Scenario(String programme, String name, String standard, List<String> leaveOut, List<JsonNode> steps) {

    /** The fields of a step that say what it is about. */
    private static final List<String> NAMES =
            List.of("task", "list", "timer", "days", "sheet", "process", "message", "draw");

    public Scenario {
        leaveOut = List.copyOf(leaveOut);
        steps = List.copyOf(steps);
    }

    /** The one thing that a step says to do. */
    static String verb(JsonNode step) {
        return step.fieldNames().next();
    }

    /** The steps before this one, for example {@code act}, {@code naming}. */
    public Scenario until(String verb, String name) {
        return with(steps.subList(0, indexOf(verb, name)));
    }

    /** This step and those behind it. */
    public Scenario from(String verb, String name) {
        return with(steps.subList(indexOf(verb, name), steps.size()));
    }

    /** The steps behind this one. */
    public Scenario after(String verb, String name) {
        return with(steps.subList(indexOf(verb, name) + 1, steps.size()));
    }

    /** The same story with other steps. */
    public Scenario with(List<JsonNode> some) {
        return new Scenario(programme, name, standard, leaveOut, some);
    }

    private int indexOf(String verb, String wanted) {
        for (int number = 0; number < steps.size(); number++) {
            if (verb(steps.get(number)).equals(verb)
                    && isAbout(steps.get(number).get(verb), wanted)) {
                return number;
            }
        }
        throw new IllegalArgumentException(name + " has no step " + verb + " " + wanted);
    }

    private static boolean isAbout(JsonNode told, String wanted) {
        return told.asText().equals(wanted)
                || NAMES.stream().anyMatch(field -> told.path(field).asText().equals(wanted));
    }
}
