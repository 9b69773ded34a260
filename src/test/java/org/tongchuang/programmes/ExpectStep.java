package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** {@code expect: {state, task}}: where the dossier stands in people's words, or which task is open. */
@Component
class ExpectStep implements ScenarioStep {

    private final Dossiers dossiers;
    private final Tasks tasks;

    ExpectStep(Dossiers dossiers, Tasks tasks) {
        this.dossiers = dossiers;
        this.tasks = tasks;
    }

    @Override
    public String verb() {
        return "expect";
    }

    @Override
    public void play(Story story, JsonNode told) {
        told.properties()
                .forEach(fact -> check(story, fact.getKey(), fact.getValue().asText()));
    }

    private void check(Story story, String fact, String expected) {
        String dossierId = story.dossier().id();
        switch (fact) {
            case "state" -> assertThat(dossiers.get(dossierId).state()).isEqualTo(expected);
            case "task" ->
                assertThat(tasks.openOf(dossierId)).extracting(Task::step).contains(expected);
            default -> throw new IllegalArgumentException("No scenario can expect '" + fact + "' yet");
        }
    }
}
