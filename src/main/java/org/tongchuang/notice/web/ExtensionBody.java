package org.tongchuang.notice.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.Objections;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** On the verification of an objection: how long it may take, and where its one extension is granted. */
@Component
class ExtensionBody implements TaskBody {

    private final Objections objections;

    ExtensionBody(Objections objections) {
        this.objections = objections;
    }

    @Override
    public int order() {
        return 51;
    }

    @Override
    public String labelKey() {
        return "notice.extension";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return objections.isBeingVerified(task.part(), actor)
                ? Optional.of("/notices/objections/" + task.part() + "/extension")
                : Optional.empty();
    }
}
