package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;
import org.tongchuang.worklist.TaskExtensions;

/** On a task's page: the requests for more time, with old and new date. */
@Component
class MoreTimeBody implements TaskBody {

    private final TaskExtensions extensions;

    MoreTimeBody(TaskExtensions extensions) {
        this.extensions = extensions;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String labelKey() {
        return "worklist.extension";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return extensions.of(task).isEmpty() ? Optional.empty() : Optional.of("/tasks/" + task.id() + "/extension");
    }
}
