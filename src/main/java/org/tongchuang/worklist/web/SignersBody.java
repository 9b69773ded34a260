package org.tongchuang.worklist.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Signatures;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** On a task's page: who was asked to sign it, and what they said. */
@Component
class SignersBody implements TaskBody {

    private final Signatures signatures;

    SignersBody(Signatures signatures) {
        this.signatures = signatures;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String labelKey() {
        return "worklist.signers";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return signatures.of(task).isEmpty() ? Optional.empty() : Optional.of("/tasks/" + task.id() + "/signers");
    }
}
