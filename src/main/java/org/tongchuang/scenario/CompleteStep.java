package org.tongchuang.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;

/** {@code complete: {task, as, with, all}}: the task is handed in, or every one of its name by its own assignee. */
@Component
class CompleteStep implements ScenarioStep {

    private final OpenTasks tasks;
    private final Cast cast;
    private final SampleAnswers answers;
    private final CompleteTask complete;
    private final WholeStep whole;

    CompleteStep(OpenTasks tasks, Cast cast, SampleAnswers answers, CompleteTask complete, WholeStep whole) {
        this.tasks = tasks;
        this.cast = cast;
        this.answers = answers;
        this.complete = complete;
        this.whole = whole;
    }

    @Override
    public String verb() {
        return "complete";
    }

    @Override
    public void play(Story story, JsonNode told) {
        var open = tasks.of(story, told.get("task").asText());
        if (told.path("all").asBoolean()) {
            open.forEach(task -> complete(story, task, told, cast.assignee(task)));
        } else {
            complete(story, open.get(0), told, cast.holder(story, told.get("as").asText()));
        }
    }

    private void complete(Story story, Task task, JsonNode told, Actor actor) {
        String with = answers.of(told.path("with"), story, task, actor);
        Completion completion = whole.run(() -> complete.complete(task.id(), with, actor));
        if (completion instanceof Completion.NotYet notYet) {
            throw new ScenarioFailed("not taken: " + notYet);
        }
    }
}
