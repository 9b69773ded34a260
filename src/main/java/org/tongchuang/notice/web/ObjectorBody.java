package org.tongchuang.notice.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.notice.Objections;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** On the tasks of an objection: the place where its handler may look who objected. */
@Component
class ObjectorBody implements TaskBody {

    private final Objections objections;

    ObjectorBody(Objections objections) {
        this.objections = objections;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String labelKey() {
        return "notice.objector";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return objections.isHandled(task.part(), actor)
                ? Optional.of("/notices/objections/" + task.part() + "/objector")
                : Optional.empty();
    }
}
