package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Plays scenarios step by step, with the members who hold the roles and through the use cases that pages call. */
@Component
public class PlayScenario {

    private final Map<String, ScenarioStep> steps;
    private final ProcessRun process;

    PlayScenario(List<ScenarioStep> steps, ProcessRun process) {
        this.steps = steps.stream().collect(Collectors.toMap(ScenarioStep::verb, Function.identity()));
        this.process = process;
    }

    /** What a step may say to do. */
    public Set<String> verbs() {
        return steps.keySet();
    }

    /**
     * Plays it from where the story stands.
     *
     * @throws ScenarioFailed at the first step that doesn't go as it says
     */
    public void play(Scenario scenario, Story story) {
        process.settle(story.number());
        for (int number = 0; number < scenario.steps().size(); number++) {
            play(scenario, number, story);
        }
    }

    private void play(Scenario scenario, int number, Story story) {
        JsonNode step = scenario.steps().get(number);
        String verb = Scenario.verb(step);
        try {
            player(verb).play(story, step.get(verb));
            process.settle(story.number());
        } catch (RuntimeException fault) {
            throw new ScenarioFailed(scenario.name(), number + 1, step.toString(), fault);
        }
    }

    private ScenarioStep player(String verb) {
        ScenarioStep player = steps.get(verb);
        if (player == null) {
            throw new ScenarioFailed("nobody can play '" + verb + "'", "scenario.failed.no-verb", verb);
        }
        return player;
    }
}
