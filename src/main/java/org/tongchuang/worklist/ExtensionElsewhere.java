package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** The task's date is set by another law, which has its own way to more time. */
public class ExtensionElsewhere extends Refusal {

    ExtensionElsewhere(Task task) {
        super(Kind.RULE_BROKEN, "worklist.refusal.extension-elsewhere", task.name());
    }
}
