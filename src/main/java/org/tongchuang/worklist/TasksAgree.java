package org.tongchuang.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/**
 * A completed task has left exactly its submission, and a submission comes from a completed task. Whoever is to sign signs
 * an open task, what waits for signatures is still open with its holder, and whoever prepares a task does so for its owner.
 */
@Component
class TasksAgree implements ConsistencyRule {

    private final TasksAgreeMapper mapper;

    TasksAgree(TasksAgreeMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Inconsistency> violations() {
        return mapper.listViolations();
    }
}
