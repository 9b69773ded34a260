package org.tongchuang.assessment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SheetAddress;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** Who was drawn, on the page of the task that confirms it. */
@Component
class PanelBody implements TaskBody {

    private final Panels panels;

    PanelBody(Panels panels) {
        this.panels = panels;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "assessment.panel.title";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return task.isOpen() && panels.isToConfirm(task) ? Optional.of(SheetAddress.panel(task)) : Optional.empty();
    }
}
