package org.tongchuang.workflow;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;
import org.tongchuang.tracking.StepEngine;

/** Gives the engine's failed jobs another try, and reads what they threw. */
@Component
class EngineSteps implements StepEngine {

    private final ManagementService engine;

    EngineSteps(ManagementService engine) {
        this.engine = engine;
    }

    @Override
    public void retry(String id) {
        engine.setJobRetries(id, 1);
    }

    /** The frames in between help nobody here; they are in the log. */
    @Override
    public List<String> causes(String id) {
        if (engine.createJobQuery().jobId(id).noRetriesLeft().count() == 0) {
            return List.of();
        }
        return engine.getJobExceptionStacktrace(id)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("\t"))
                .distinct()
                .limit(20)
                .toList();
    }
}
