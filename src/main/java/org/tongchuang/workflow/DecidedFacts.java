package org.tongchuang.workflow;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.KnownFacts;
import org.tongchuang.worklist.Task;

/** What a decision table has concluded, which only the process knows; forms show it and never ask for it. */
@Component
class DecidedFacts implements KnownFacts {

    private static final String RESULT = "assessmentResult";

    private final RuntimeService runtime;

    DecidedFacts(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public Set<String> names() {
        return Set.of(RESULT);
    }

    @Override
    public Map<String, Object> of(Task task, Set<String> asked) {
        Object result = task.isOpen() ? runtime.getVariable(task.processInstanceId(), RESULT) : null;
        return result == null ? Map.of() : Map.of(RESULT, result);
    }
}
