package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.worklist.Task;

/** {@code expect: {state, task, title}}: where the dossier stands, which task is open, what became of the title. */
@Component
class ExpectStep implements ScenarioStep {

    private final Dossiers dossiers;
    private final Designations titles;
    private final OpenTasks tasks;

    ExpectStep(Dossiers dossiers, Designations titles, OpenTasks tasks) {
        this.dossiers = dossiers;
        this.titles = titles;
        this.tasks = tasks;
    }

    @Override
    public String verb() {
        return "expect";
    }

    @Override
    public void play(Story story, JsonNode told) {
        told.properties()
                .forEach(fact ->
                        require(found(story, fact.getKey()), fact.getValue().asText()));
    }

    private List<String> found(Story story, String fact) {
        return switch (fact) {
            case "state" -> List.of(dossiers.get(story.dossierId()).state());
            case "task" -> tasks.all(story).stream().map(Task::step).toList();
            case "title" ->
                titles.of(dossiers.get(story.dossierId())).stream()
                        .map(title -> title.state().name())
                        .toList();
            default ->
                throw new ScenarioFailed("no scenario can expect '" + fact + "'", "scenario.failed.no-fact", fact);
        };
    }

    private static void require(List<String> found, String expected) {
        if (!found.contains(expected)) {
            throw new ScenarioFailed(
                    "expected " + expected + ", found " + found,
                    "scenario.failed.expected",
                    expected,
                    String.join("、", found));
        }
    }
}
