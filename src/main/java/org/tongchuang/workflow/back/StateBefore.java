package org.tongchuang.workflow.back;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;

/** The state that people saw before the steps that are gone back behind had reached another. */
class StateBefore {

    private static final String AT_FIRST = "PREPARING";
    private static final String VERB = "${reachState}";

    private final Past past;
    private final Instant since;

    StateBefore(Past past, Instant since) {
        this.past = past;
        this.since = since;
    }

    /** Empty if no other state has been reached since. */
    Optional<String> of(Turn turn) {
        List<HistoricActivityInstance> all = past.acts(turn.instanceId()).stream()
                .filter(act -> reached(turn, act).isPresent())
                .toList();
        List<HistoricActivityInstance> undone = all.stream()
                .filter(act -> turn.reach().again().contains(act.getActivityId()) && FindTurn.isSince(act, since))
                .toList();
        return undone.isEmpty()
                ? Optional.empty()
                : all.stream()
                        .filter(act -> act.getEndTime() != null && !undone.contains(act))
                        .max(Comparator.comparing(HistoricActivityInstance::getEndTime))
                        .flatMap(act -> reached(turn, act))
                        .or(() -> Optional.of(AT_FIRST));
    }

    private Optional<String> reached(Turn turn, HistoricActivityInstance act) {
        return past.flowOf(turn.instanceId())
                .find(act.getActivityId(), ServiceTask.class)
                .filter(step -> VERB.equals(step.getCamundaDelegateExpression()))
                .flatMap(step -> inputs(step)
                        .filter(input -> "state".equals(input.getCamundaName()))
                        .map(CamundaInputParameter::getTextContent)
                        .findFirst());
    }

    static Stream<CamundaInputParameter> inputs(BaseElement step) {
        return Stream.ofNullable(step.getExtensionElements())
                .flatMap(more -> more.getChildElementsByType(CamundaInputOutput.class).stream())
                .flatMap(inputs -> inputs.getCamundaInputParameters().stream());
    }
}
