package org.tongchuang.assessment.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.SheetAddress;
import org.tongchuang.assessment.SheetTasks;
import org.tongchuang.people.Actor;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskBody;

/** Where the sheet stands, on the page of a task that fills it in. */
@Component
class SheetBody implements TaskBody {

    private final SheetTasks tasks;

    SheetBody(SheetTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String labelKey() {
        return "assessment.sheet.title";
    }

    @Override
    public Optional<String> href(Task task, Actor actor) {
        return tasks.of(task).filter(sheet -> tasks.mayFillIn(sheet, actor)).map(SheetAddress::of);
    }
}
