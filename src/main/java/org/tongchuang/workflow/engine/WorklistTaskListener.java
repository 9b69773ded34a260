package org.tongchuang.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.EngineTasks;
import org.tongchuang.worklist.NewTask;

/** Keeps the worklist in step with the engine, in the engine's transaction: a row for each task, gone when it is. */
@Component
class WorklistTaskListener implements TaskListener {

    private static final String WORK_UNIT = "workUnit";

    /** What tells tasks of one step apart: the panel's member, the objection or order it is about, the unit or plan. */
    private static final List<String> PARTS = List.of("assessor", "objectionId", "orderId", WORK_UNIT, "plan");

    private final ObjectProvider<EngineTasks> tasks;

    WorklistTaskListener(ObjectProvider<EngineTasks> tasks) {
        this.tasks = tasks;
    }

    @Override
    public void notify(DelegateTask task) {
        if (EVENTNAME_CREATE.equals(task.getEventName())) {
            tasks.getObject().open(opened((TaskEntity) task));
        } else {
            tasks.getObject().cancelled(task.getId());
        }
    }

    private static NewTask opened(TaskEntity task) {
        return new NewTask(
                task.getId(),
                task.getProcessInstanceId(),
                (String) task.getVariable("dossierId"),
                task.getTaskDefinitionKey(),
                task.getName(),
                CallPath.mainActivity(task.getExecution()),
                formId(task),
                group(task.getCandidates()),
                task.getAssignee(),
                part(task),
                (String) task.getVariable(WORK_UNIT));
    }

    private static String formId(TaskEntity task) {
        return task.getTaskDefinition().getCamundaFormDefinitionKey().getExpressionText();
    }

    private static String group(Set<IdentityLink> candidates) {
        return candidates.stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String part(DelegateTask task) {
        return PARTS.stream()
                .map(task::getVariable)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
