package org.tongchuang.worklist.web;

import java.util.List;
import org.tongchuang.worklist.BatchAct;
import org.tongchuang.worklist.BatchWish;

/**
 * The ticked tasks with what goes for all of them, as they come from the list, from its second page and from its preview.
 *
 * @param filled whether colleague and reason have been asked for
 * @param back the list that it came from
 */
record BatchForm(List<String> task, String colleague, String reason, Boolean filled, Boolean confirmed, String back) {

    BatchForm {
        task = task == null ? List.of() : task;
        colleague = colleague == null ? "" : colleague;
        reason = reason == null ? "" : reason.strip();
        filled = filled != null && filled;
        confirmed = confirmed != null && confirmed;
        back = back == null ? "" : back;
    }

    BatchWish wish(BatchAct act) {
        return new BatchWish(act, task, colleague, reason);
    }
}
