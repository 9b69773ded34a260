package org.tongchuang.workflow;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.EngineTasks;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskCompletion;
import org.tongchuang.worklist.Tasks;

/**
 * The only user of the engine's task service, which lets anybody do anything to any task. A task is completed here only
 * when the worklist has just closed it for somebody, and given only to whom the worklist gave it.
 */
@Component
class TaskGateway implements TaskCompletion {

    private final TaskService engine;
    private final Tasks tasks;
    private final EngineTasks closed;

    TaskGateway(TaskService engine, Tasks tasks, EngineTasks closed) {
        this.engine = engine;
        this.tasks = tasks;
        this.closed = closed;
    }

    @Override
    public void complete(String engineTaskId, Map<String, Object> routing) {
        if (!closed.isClosedNow(engineTaskId)) {
            throw new IllegalStateException("Task " + engineTaskId + " was to be completed without being done");
        }
        engine.complete(engineTaskId, RoutingValues.of(routing));
    }

    @Override
    public void assign(String engineTaskId, String memberId) {
        if (!Objects.equals(row(engineTaskId).assigneeId(), memberId)) {
            throw new IllegalStateException(
                    "Task " + engineTaskId + " was to be given to another member than claimed it");
        }
        engine.setAssignee(engineTaskId, memberId);
    }

    private Task row(String engineTaskId) {
        return tasks.byEngineTask(engineTaskId)
                .orElseThrow(() -> new IllegalStateException("Task " + engineTaskId + " has no worklist row"));
    }
}
