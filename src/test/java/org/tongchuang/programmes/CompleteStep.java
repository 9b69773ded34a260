package org.tongchuang.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.testing.ProcessDriver;
import org.tongchuang.worklist.CompleteTask;
import org.tongchuang.worklist.Completion;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** {@code complete: {task, as, with}}: the holder of the role completes the open task with these answers. */
@Component
class CompleteStep implements ScenarioStep {

    private final Tasks tasks;
    private final CompleteTask complete;
    private final SampleAnswers answers;
    private final ProcessDriver driver;

    CompleteStep(Tasks tasks, CompleteTask complete, SampleAnswers answers, ProcessDriver driver) {
        this.tasks = tasks;
        this.complete = complete;
        this.answers = answers;
        this.driver = driver;
    }

    @Override
    public String verb() {
        return "complete";
    }

    @Override
    public void play(Story story, JsonNode told) {
        Task task = open(story, told.get("task").asText());
        Actor actor = story.actor(told.get("as").asText());

        Completion completion = complete.complete(task.id(), answers.of(told.path("with")), actor);

        assertThat(completion).isInstanceOf(Completion.Done.class);
        driver.runUntilQuiet(story.dossier().number());
    }

    private Task open(Story story, String step) {
        List<Task> open = tasks.openOf(story.dossier().id());
        return open.stream()
                .filter(task -> task.step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No open task " + step + " but "
                        + open.stream().map(Task::step).toList()));
    }
}
