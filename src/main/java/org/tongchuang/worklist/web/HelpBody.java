package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.PassTaskOn;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;
import org.tongchuang.worklist.Urges;

/** On a task's page: who asked for it and to whom it was passed on, where the handler answers. */
@Component
class HelpBody implements TaskBody {

    private final PassTaskOn passing;
    private final Urges urges;

    HelpBody(PassTaskOn passing, Urges urges) {
        this.passing = passing;
        this.urges = urges;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String labelKey() {
        return "worklist.help";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return urges.of(task).isEmpty() && passing.of(task).isEmpty()
                ? Optional.empty()
                : Optional.of("/tasks/" + task.id() + "/urges");
    }
}
