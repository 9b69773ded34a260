package org.tongchuang.scenario;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.Tasks;

/** The open tasks of a story's dossier. Those of its follow-up orders are theirs: they may outlive it. */
@Component
class OpenTasks {

    private final Tasks tasks;

    OpenTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    List<Task> all(Story story) {
        return tasks.openOf(story.dossierId()).stream()
                .filter(task -> !tasks.standsApart(task))
                .toList();
    }

    /** @throws ScenarioFailed if there is none */
    List<Task> of(Story story, String step) {
        List<Task> open = all(story);
        List<Task> found =
                open.stream().filter(task -> task.step().equals(step)).toList();
        if (found.isEmpty()) {
            List<String> steps = open.stream().map(Task::step).toList();
            throw new ScenarioFailed(
                    "no open task " + step + " but " + steps, "scenario.failed.no-task", step, String.join("、", steps));
        }
        return found;
    }
}
