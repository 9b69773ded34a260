package org.tongchuang.workflow.back;

import org.tongchuang.worklist.Standing;
import org.tongchuang.worklist.Task;

/** From where a dossier goes: an activity of one of its processes. */
record Spot(String instanceId, String activity) {

    static Spot of(Task task) {
        return new Spot(task.processInstanceId(), task.step());
    }

    static Spot of(Standing standing) {
        return new Spot(standing.processInstanceId(), standing.activity());
    }
}
