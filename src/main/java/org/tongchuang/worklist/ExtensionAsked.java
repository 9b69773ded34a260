package org.tongchuang.worklist;

import org.tongchuang.web.Refusal;

/** More time was asked for already, and nobody has answered yet. */
public class ExtensionAsked extends Refusal {

    ExtensionAsked(Task task, TaskExtension open) {
        super(
                Kind.RULE_BROKEN,
                "worklist.refusal.extension-asked",
                task.name(),
                open.askedName(),
                open.wantedOn().toString(),
                open.deciderName());
    }
}
