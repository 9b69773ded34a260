package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Delegations;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** On a task's page: who was asked to prepare it, and what came back. */
@Component
class DelegationBody implements TaskBody {

    private final Delegations delegations;

    DelegationBody(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String labelKey() {
        return "worklist.delegation";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return delegations.of(task).isEmpty() ? Optional.empty() : Optional.of("/tasks/" + task.id() + "/delegation");
    }
}
