package org.tongchuang.worklist;

import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Gives up the drafts of what was handed in. No page shows them any more, so it needn't be done while somebody waits for
 * a completion; whatever is saved late by a page that was still open goes too.
 */
@Component
public class ForgetHandedInDrafts {

    private final TaskMapper tasks;
    private final TaskForms forms;

    ForgetHandedInDrafts(TaskMapper tasks, TaskForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    /** Of the tasks that were done since then. */
    public void since(Instant limit) {
        tasks.listHandedInSince(limit).forEach(forms::discardDraft);
    }
}
