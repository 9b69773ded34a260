package org.tongchuang.workflow.back;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** How far a step for many has come, as the engine counts; a part that opens again isn't one more. */
record Loop(int instances, int completed, int counter) {

    private static final String INSTANCES = "nrOfInstances";
    private static final String COMPLETED = "nrOfCompletedInstances";
    private static final String COUNTER = "loopCounter";

    static Optional<Loop> at(RuntimeService runtime, String instanceId, String node) {
        return execution(runtime, instanceId, node)
                .map(execution -> runtime.getVariablesLocal(execution, List.of(INSTANCES, COMPLETED, COUNTER)))
                .map(counts -> new Loop(count(counts, INSTANCES), count(counts, COMPLETED), count(counts, COUNTER)));
    }

    private static int count(Map<String, Object> counts, String name) {
        return counts.get(name) instanceof Integer count ? count : 0;
    }

    /** The same before the last one was done. */
    Loop oneLess() {
        return new Loop(instances, Math.max(0, completed - 1), Math.max(0, counter - 1));
    }

    /** Lets a step in turn go on from here. */
    void set(RuntimeService runtime, String instanceId, String node) {
        setCounts(runtime, instanceId, node);
        runtime.setVariableLocal(there(runtime, instanceId, node), COUNTER, counter);
    }

    void setCounts(RuntimeService runtime, String instanceId, String node) {
        runtime.setVariablesLocal(there(runtime, instanceId, node), Map.of(INSTANCES, instances, COMPLETED, completed));
    }

    private static String there(RuntimeService runtime, String instanceId, String node) {
        return execution(runtime, instanceId, node)
                .orElseThrow(() -> new IllegalStateException("Step " + node + " isn't open in process " + instanceId));
    }

    private static Optional<String> execution(RuntimeService runtime, String instanceId, String node) {
        List<String> body = body(runtime.getActivityInstance(instanceId), Token.body(node))
                .flatMap(one -> Arrays.stream(one.getExecutionIds()))
                .toList();
        return runtime
                .createVariableInstanceQuery()
                .processInstanceIdIn(instanceId)
                .variableName(INSTANCES)
                .list()
                .stream()
                .map(VariableInstance::getExecutionId)
                .filter(body::contains)
                .findFirst();
    }

    private static Stream<ActivityInstance> body(ActivityInstance scope, String body) {
        return Stream.concat(
                Stream.of(scope).filter(one -> body.equals(one.getActivityId())),
                Arrays.stream(scope.getChildActivityInstances()).flatMap(one -> body(one, body)));
    }
}
