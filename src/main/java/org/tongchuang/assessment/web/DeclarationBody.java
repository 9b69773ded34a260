package org.tongchuang.assessment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.Panels;
import org.tongchuang.assessment.SheetAddress;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** The declaration of no interest: before it is signed, the task shows nothing else. */
@Component
class DeclarationBody implements TaskBody {

    private final Panels panels;

    DeclarationBody(Panels panels) {
        this.panels = panels;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String labelKey() {
        return "assessment.declaration.title";
    }

    @Override
    public boolean comesFirst() {
        return true;
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        boolean asked = task.isOpen() && task.part().equals(actor.memberId()) && panels.awaitsDeclaration(task);
        return asked ? Optional.of(SheetAddress.declaration(task)) : Optional.empty();
    }
}
