package org.tongchuang.worklist;

import java.util.Optional;

/**
 * Where a dossier stands: at a human step, or at an automatic one that has failed.
 *
 * @param id the engine's, of that one stay
 * @param activity in the model of the process
 * @param task the open task; empty at an automatic step
 */
public record Standing(String id, String processInstanceId, String activity, String name, Optional<Task> task) {

    String part() {
        return task.map(Task::part).orElse("");
    }
}
