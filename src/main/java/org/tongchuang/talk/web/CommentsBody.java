package org.tongchuang.talk.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.talk.Comments;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** Beside a task's form: what was written on its dossier, in one list with what is on this and its other tasks. */
@Component
class CommentsBody implements TaskBody {

    private final Comments comments;

    CommentsBody(Comments comments) {
        this.comments = comments;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String labelKey() {
        return "talk.comments";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return comments.isOpenTo(task, actor)
                ? Optional.of("/dossiers/" + task.dossierId() + "/comments?task=" + task.id())
                : Optional.empty();
    }

    @Override
    public boolean isAside() {
        return true;
    }
}
