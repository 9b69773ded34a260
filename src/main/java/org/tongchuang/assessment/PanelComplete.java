package org.tongchuang.assessment;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.CompletionCheck;
import org.tongchuang.worklist.Task;

/** A panel is confirmed only when it is odd and has at least three members. */
@Component
class PanelComplete implements CompletionCheck {

    private static final int LEAST = 3;

    private final Panels panels;

    PanelComplete(Panels panels) {
        this.panels = panels;
    }

    @Override
    public List<Missing> missing(Task task, Map<String, Object> answers, Actor actor) {
        if (!panels.isToConfirm(task)) {
            return List.of();
        }
        int members = panels.members(panels.of(task).orElseThrow()).size();
        return members >= LEAST && members % 2 == 1
                ? List.of()
                : List.of(new Missing("assessment.missing.members", List.of(members), SheetAddress.panel(task)));
    }
}
