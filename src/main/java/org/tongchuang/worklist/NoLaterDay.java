package org.tongchuang.worklist;

import java.time.LocalDate;
import org.tongchuang.web.Refusal;

/** The day isn't a work day after the one on which the task is due. */
public class NoLaterDay extends Refusal {

    NoLaterDay(Task task, LocalDate least) {
        super(Kind.RULE_BROKEN, "worklist.refusal.no-later-day", task.name(), least.toString());
    }
}
