package org.tongchuang.workflow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationReport;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.tongchuang.tracking.UpgradeBarred;
import org.tongchuang.tracking.UpgradeEngine;
import org.tongchuang.worklist.HumanStep;

/** Takes processes to the models of another deployment with the engine's migration: equal names, and those that were chosen. */
@Component
class EngineUpgrade implements UpgradeEngine {

    private static final String BODY = "#multiInstanceBody";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    EngineUpgrade(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    @Override
    public List<Place> places(String processInstanceId) {
        List<Place> places = new ArrayList<>();
        for (ProcessInstance process : withCalled(processInstanceId)) {
            ProcessDefinition definition = repository.getProcessDefinition(process.getProcessDefinitionId());
            BpmnModelInstance model = repository.getBpmnModelInstance(definition.getId());
            leaves(runtime.getActivityInstance(process.getId())).forEach(activity -> {
                FlowNode node = model.getModelElementById(activity);
                places.add(new Place(
                        process.getId(),
                        definition.getKey(),
                        activity,
                        Optional.ofNullable(node.getName()).orElse(activity),
                        node instanceof UserTask,
                        process.getId().equals(processInstanceId)));
            });
        }
        return places;
    }

    @Override
    public Map<String, List<HumanStep>> steps(String deploymentId) {
        Map<String, List<HumanStep>> steps = new LinkedHashMap<>();
        repository
                .createProcessDefinitionQuery()
                .deploymentId(deploymentId)
                .list()
                .forEach(definition -> steps.put(
                        definition.getKey(),
                        repository
                                .getBpmnModelInstance(definition.getId())
                                .getModelElementsByType(UserTask.class)
                                .stream()
                                .map(task -> new HumanStep(
                                        task.getId(),
                                        task.getName(),
                                        Objects.requireNonNullElse(task.getCamundaCandidateGroups(), ""),
                                        task.getCamundaFormRef()))
                                .toList()));
        return steps;
    }

    @Override
    public void upgrade(String processInstanceId, String deploymentId, Map<String, String> renamed) {
        withCalled(processInstanceId).forEach(process -> upgrade(process, deploymentId, renamed));
    }

    private void upgrade(ProcessInstance process, String deploymentId, Map<String, String> renamed) {
        ProcessDefinition from = repository.getProcessDefinition(process.getProcessDefinitionId());
        ProcessDefinition to = repository
                .createProcessDefinitionQuery()
                .deploymentId(deploymentId)
                .processDefinitionKey(from.getKey())
                .singleResult();
        if (to == null) {
            throw new UpgradeBarred("model", from.getName());
        }
        BpmnModelInstance model = repository.getBpmnModelInstance(from.getId());
        try {
            runtime.newMigration(plan(from, to, model, renamed))
                    .processInstanceIds(process.getId())
                    .execute();
        } catch (MigrationPlanValidationException unfit) {
            throw barred(
                    "unfit",
                    unfit.getValidationReport().getInstructionReports().stream()
                            .map(report -> report.getMigrationInstruction().getSourceActivityId()),
                    model);
        } catch (MigratingProcessInstanceValidationException unfit) {
            throw barred(unfit.getValidationReport(), model);
        }
    }

    private MigrationPlan plan(
            ProcessDefinition from, ProcessDefinition to, BpmnModelInstance model, Map<String, String> renamed) {
        BpmnModelInstance next = repository.getBpmnModelInstance(to.getId());
        MigrationPlanBuilder plan =
                runtime.createMigrationPlan(from.getId(), to.getId()).mapEqualActivities();
        renamed.forEach((old, now) -> {
            boolean here = model.getModelElementById(old) instanceof UserTask
                    && next.getModelElementById(now) instanceof UserTask
                    && next.getModelElementById(old) == null;
            if (here && isForMany(model, old) == isForMany(next, now)) {
                if (isForMany(model, old)) {
                    plan.mapActivities(old + BODY, now + BODY);
                }
                plan.mapActivities(old, now);
            }
        });
        return plan.build();
    }

    private static boolean isForMany(BpmnModelInstance model, String step) {
        Activity activity = model.getModelElementById(step);
        return activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    /** Something that waits at a step without a counterpart; or else a counterpart of another kind. */
    private static UpgradeBarred barred(MigratingProcessInstanceValidationReport report, BpmnModelInstance model) {
        Stream<String> activities = Stream.concat(
                report.getActivityInstanceReports().stream().map(one -> one.getSourceScopeId()),
                report.getTransitionInstanceReports().stream().map(one -> one.getSourceScopeId()));
        return barred("gone", activities, model);
    }

    private static UpgradeBarred barred(String reason, Stream<String> activities, BpmnModelInstance model) {
        String name = activities
                .map(id -> id.replace(BODY, ""))
                .map(model::<FlowNode>getModelElementById)
                .filter(FlowNode.class::isInstance)
                .map(FlowNode::getName)
                .findFirst()
                .orElse("");
        return new UpgradeBarred(reason, name);
    }

    private List<ProcessInstance> withCalled(String processInstanceId) {
        List<ProcessInstance> all = new ArrayList<>();
        Deque<ProcessInstance> open = new ArrayDeque<>(runtime.createProcessInstanceQuery()
                .processInstanceId(processInstanceId)
                .list());
        while (!open.isEmpty()) {
            ProcessInstance one = open.pop();
            all.add(one);
            open.addAll(runtime.createProcessInstanceQuery()
                    .superProcessInstanceId(one.getId())
                    .list());
        }
        return all;
    }

    /** A call isn't a place: what it has called has its own. */
    private static Stream<String> leaves(ActivityInstance scope) {
        Stream<String> starting =
                Arrays.stream(scope.getChildTransitionInstances()).map(one -> one.getActivityId());
        Stream<String> there = Arrays.stream(scope.getChildActivityInstances())
                .flatMap(one -> one.getChildActivityInstances().length + one.getChildTransitionInstances().length > 0
                        ? leaves(one)
                        : Stream.of(one.getActivityId()).filter(id -> !"callActivity".equals(one.getActivityType())));
        return Stream.concat(starting, there).map(id -> id.replace(BODY, ""));
    }
}
