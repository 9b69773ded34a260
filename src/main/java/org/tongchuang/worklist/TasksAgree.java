package org.tongchuang.worklist;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** A completed task has left exactly its submission, and a submission comes from a completed task. */
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
