package org.tongchuang.talk;

import org.tongchuang.web.Refusal;
import org.tongchuang.worklist.Task;

/** The task is one that a person judges by himself, or is kept between its own people. */
public class NotCommentable extends Refusal {

    NotCommentable(Task task) {
        super(Kind.RULE_BROKEN, "talk.refusal.not-commentable", task.name());
    }
}
