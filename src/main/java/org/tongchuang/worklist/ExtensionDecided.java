package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** Somebody else of the office was faster. */
public class ExtensionDecided extends Refusal {

    ExtensionDecided(Task task, TaskExtension now) {
        super(Kind.CHANGED_MEANWHILE, "worklist.refusal.extension-decided", task.name(), now.closedName());
    }
}
