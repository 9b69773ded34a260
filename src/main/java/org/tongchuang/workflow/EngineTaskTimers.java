package org.tongchuang.workflow;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.TaskTimers;

/** Finds the timers at the edge of a task's step, of what it stands in, and of the calls that lead to it. */
@Component
class EngineTaskTimers implements TaskTimers {

    private final ManagementService engine;
    private final RepositoryService models;
    private final Dossiers dossiers;

    EngineTaskTimers(ManagementService engine, RepositoryService models, Dossiers dossiers) {
        this.engine = engine;
        this.models = models;
        this.dossiers = dossiers;
    }

    @Override
    public List<Ending> of(Task task) {
        Dossier dossier = dossiers.get(task.dossierId());
        return engine.createJobQuery().rootProcessInstanceId(dossier.processInstanceId()).timers().list().stream()
                .filter(timer -> ends(timer, task))
                .map(timer -> new Ending(
                        deadline(timer), ChinaTime.dayOf(timer.getDuedate().toInstant())))
                .toList();
    }

    /** A timer at the edge of a call counts for every task of another instance: none is taken for later than it ends. */
    private boolean ends(Job timer, Task task) {
        ModelElementInstance event = models.getBpmnModelInstance(timer.getProcessDefinitionId())
                .getModelElementById(definition(timer).getActivityId());
        if (!(event instanceof BoundaryEvent boundary) || !boundary.cancelActivity()) {
            return false;
        }
        Activity edge = boundary.getAttachedTo();
        return timer.getProcessInstanceId().equals(task.processInstanceId())
                ? isWithin(event.getModelInstance().getModelElementById(task.step()), edge)
                : edge.getElementType().getTypeName().equals("callActivity");
    }

    private static boolean isWithin(ModelElementInstance step, Activity edge) {
        ModelElementInstance place = step;
        while (place != null && !Objects.equals(place, edge)) {
            place = place.getParentElement();
        }
        return place != null;
    }

    private String deadline(Job timer) {
        return DeadlineName.in(definition(timer).getJobConfiguration())
                .findFirst()
                .orElse("");
    }

    private JobDefinition definition(Job timer) {
        return engine.createJobDefinitionQuery()
                .jobDefinitionId(timer.getJobDefinitionId())
                .singleResult();
    }
}
