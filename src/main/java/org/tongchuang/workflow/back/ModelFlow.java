package org.tongchuang.workflow.back;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What leads to what in one model, as the engine goes. */
class ModelFlow {

    private final BpmnModelInstance model;
    private final Map<String, Set<String>> next = new HashMap<>();

    /** For each node the flows into it with their sources. Asked of the flows: a node needn't say which are its own. */
    private final Map<String, Map<String, String>> into = new HashMap<>();

    ModelFlow(BpmnModelInstance model) {
        this.model = model;
        flows().forEach(flow -> {
            lead(flow.getSource(), flow.getTarget());
            into.computeIfAbsent(flow.getTarget().getId(), any -> new LinkedHashMap<>())
                    .put(flow.getId(), flow.getSource().getId());
        });
        model.getModelElementsByType(BoundaryEvent.class).forEach(event -> lead(event.getAttachedTo(), event));
        model.getModelElementsByType(SubProcess.class).stream()
                .filter(part -> !part.triggeredByEvent())
                .forEach(this::throughPart);
    }

    /** What may come after a node: behind its flows, its boundary events and the start of what it embeds. */
    Set<String> next(String node) {
        return next.getOrDefault(node, Set.of());
    }

    /** Where a token goes from a node, one along each flow: into a part that is embedded, and out of it from its end. */
    List<String> leads(String node) {
        Optional<SubProcess> part =
                find(node, SubProcess.class).filter(one -> elementOf(node).isEmpty());
        if (part.isPresent()) {
            return part.get().getFlowElements().stream()
                    .filter(StartEvent.class::isInstance)
                    .map(FlowElement::getId)
                    .toList();
        }
        boolean end = find(node, EndEvent.class).isPresent();
        return end
                ? List.copyOf(next(node))
                : flows().filter(flow -> flow.getSource().getId().equals(node))
                        .map(flow -> flow.getTarget().getId())
                        .toList();
    }

    /** What may take a token from a node before it is done. */
    List<String> interruptions(String node) {
        return model.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event ->
                        event.cancelActivity() && event.getAttachedTo().getId().equals(node))
                .map(BoundaryEvent::getId)
                .toList();
    }

    int entries(String join) {
        return flowsInto(join).size();
    }

    /** What may come right before a node. */
    Set<String> before(String node) {
        return next.entrySet().stream()
                .filter(one -> one.getValue().contains(node))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether a token that leaves a node goes several ways at once. */
    boolean isFork(String node) {
        return leads(node).size() > 1
                && find(node, ExclusiveGateway.class).isEmpty()
                && find(node, EventBasedGateway.class).isEmpty();
    }

    private void throughPart(SubProcess part) {
        part.getFlowElements().forEach(element -> {
            if (element instanceof StartEvent start) {
                lead(part, start);
            } else if (element instanceof EndEvent end) {
                flows().filter(flow -> part.equals(flow.getSource())).forEach(flow -> lead(end, flow.getTarget()));
            }
        });
    }

    private void lead(FlowNode from, FlowNode to) {
        next.computeIfAbsent(from.getId(), any -> new LinkedHashSet<>()).add(to.getId());
    }

    <T> Optional<T> find(String node, Class<T> type) {
        return Optional.ofNullable(model.getModelElementById(node))
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** The variable by which a step for many tells its parts apart, or empty if the step isn't for many. */
    Optional<String> elementOf(String node) {
        return find(node, Activity.class)
                .map(Activity::getLoopCharacteristics)
                .filter(MultiInstanceLoopCharacteristics.class::isInstance)
                .map(loop -> ((MultiInstanceLoopCharacteristics) loop).getCamundaElementVariable());
    }

    /** Whether the parts of a step for many come one after the other. */
    boolean isInTurn(String node) {
        return find(node, Activity.class)
                .map(Activity::getLoopCharacteristics)
                .filter(MultiInstanceLoopCharacteristics.class::isInstance)
                .filter(loop -> ((MultiInstanceLoopCharacteristics) loop).isSequential())
                .isPresent();
    }

    String targetOf(String flow) {
        return find(flow, SequenceFlow.class).orElseThrow().getTarget().getId();
    }

    /** Any flow into a join: of the tokens that wait there only the number counts. */
    String flowInto(String join) {
        return flowsInto(join).keySet().iterator().next();
    }

    boolean isJoin(String node) {
        return flowsInto(node).size() > 1 && find(node, ParallelGateway.class).isPresent();
    }

    boolean isUnclear(String node) {
        return find(node, InclusiveGateway.class).isPresent();
    }

    /** Everything that is gone through again once a step is done again, until the other one is found. */
    Reach from(String step, String other, Predicate<String> passedSince) {
        return new FindReach(this, step).find(other, passedSince);
    }

    /** The same without any join that has been passed. */
    Reach from(String step) {
        return from(step, "", join -> false);
    }

    /** Whether one node may come after another, whatever else has to be done for it. */
    boolean leadsOn(String from, String to) {
        return from(from, to, join -> true).again().contains(to);
    }

    /** From where this step is come to, as far as one token alone gets. */
    Set<String> leadingTo(String step) {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .filter(node -> from(node).again().contains(step))
                .collect(Collectors.toSet());
    }

    /** The joins that the step leads to and that aren't passed. */
    Stream<String> touched(Reach reach) {
        return Stream.concat(Stream.of(reach.step()), reach.again().stream())
                .flatMap(node -> next(node).stream())
                .distinct()
                .filter(node -> !reach.again().contains(node));
    }

    /** By how many branches the step leads to a join. */
    long branchesInto(String join, Reach reach) {
        return flowsInto(join).values().stream()
                .filter(source -> isGone(reach, source))
                .count();
    }

    /** Whether a node is gone through again; an embedded part also if it is so from its middle on only. */
    boolean isGone(Reach reach, String node) {
        return reach.isGone(node)
                || find(node, SubProcess.class).stream()
                        .flatMap(part -> part.getFlowElements().stream())
                        .filter(EndEvent.class::isInstance)
                        .anyMatch(end -> reach.isGone(end.getId()));
    }

    /** The flows into a node with their sources. */
    Map<String, String> flowsInto(String node) {
        return into.getOrDefault(node, Map.of());
    }

    private Stream<SequenceFlow> flows() {
        return model.getModelElementsByType(SequenceFlow.class).stream();
    }
}
