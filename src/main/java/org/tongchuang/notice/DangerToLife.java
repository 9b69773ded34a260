package org.tongchuang.notice;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** What is said to endanger lives is verified, whoever says it and however little of it is proved (RULES PN-9). */
@Component
class DangerToLife implements CompletionCheck {

    private static final String ALLEGED = "allegesDanger";

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        boolean setAside = Objection.State.NOT_ADMITTED.name().equals(answers.get("outcome"));
        return setAside && "YES".equals(answers.get(ALLEGED))
                ? List.of(new Missing("notice.danger.must-verify", List.of(), "#f-outcome"))
                : List.of();
    }
}
