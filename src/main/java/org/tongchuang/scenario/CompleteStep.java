package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;

/**
 * {@code complete: {task, as, with, all, part}}: the task is handed in, or every one of its name by whoever it is for; a
 * part says for which plan, or for which unit of a group, as in {@code villages 2}.
 */
@Component
class CompleteStep implements ScenarioStep {

    private final OpenTasks tasks;
    private final Parts parts;
    private final Cast cast;
    private final SampleAnswers answers;
    private final ThroughUseCases usual;

    CompleteStep(OpenTasks tasks, Parts parts, Cast cast, SampleAnswers answers, ThroughUseCases usual) {
        this.tasks = tasks;
        this.parts = parts;
        this.cast = cast;
        this.answers = answers;
        this.usual = usual;
    }

    @Override
    public String verb() {
        return "complete";
    }

    @Override
    public void play(Story story, JsonNode told) {
        var open = tasks.of(story, told.get("task").asText());
        if (told.path("all").asBoolean()) {
            open.forEach(task -> complete(story, task, told, cast.doer(task)));
        } else if (told.has("part")) {
            Task task = ofPart(story, open, told.get("part").asText());
            complete(story, task, told, cast.doer(task));
        } else {
            complete(story, open.get(0), told, cast.holder(story, told.get("as").asText()));
        }
    }

    private Task ofPart(Story story, List<Task> open, String part) {
        String name = part.matches("\\S+ \\d+") ? counted(story, part.split(" ", 2)) : part;
        return open.stream()
                .filter(task -> task.part().equals(name))
                .findFirst()
                .orElseThrow(() -> new ScenarioFailed("no open task of part " + part, "scenario.failed.no-part", part));
    }

    private String counted(Story story, String[] groupAndNumber) {
        return parts.names(story.dossierId(), groupAndNumber[0]).get(Integer.parseInt(groupAndNumber[1]) - 1);
    }

    private void complete(Story story, Task task, JsonNode told, Actor actor) {
        story.work(usual).handIn(task, answers.of(told.path("with"), story), actor);
    }
}
