package org.tongchuang.worklist;

import java.util.Set;
import org.tongchuang.web.Refusal;

/** The request named fields that the form doesn't offer to this role at this step. */
public class FieldsNotOffered extends Refusal {
    public FieldsNotOffered(Task task, Set<String> names) {
        super(Kind.NOT_OFFERED, "worklist.not-offered", task.name(), String.join("、", names));
    }
}
