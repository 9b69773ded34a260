package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.web.Refusal;

/** The process ends the task by itself on a day that no office may move. */
public class EndsByItself extends Refusal {

    EndsByItself(Task task, LocalDate end) {
        super(Kind.RULE_BROKEN, "worklist.refusal.ends-by-itself", task.name(), end.toString());
    }
}
