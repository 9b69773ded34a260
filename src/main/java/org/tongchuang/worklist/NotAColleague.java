package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Whoever was chosen doesn't hold the role any more, or is shut out of the dossier. */
public class NotAColleague extends Refusal {

    NotAColleague(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.not-a-colleague", task.name(), task.unitName());
    }
}
