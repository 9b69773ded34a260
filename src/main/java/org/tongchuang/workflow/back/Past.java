package org.tongchuang.workflow.back;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What the engine remembers of a dossier's processes, each read once: of one question or one move, never kept longer. */
class Past {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Map<String, HistoricProcessInstance> processes = new HashMap<>();
    private final Map<String, List<HistoricActivityInstance>> acts = new HashMap<>();
    private final Map<String, ModelFlow> flows = new HashMap<>();
    private final Map<String, List<Token>> tokens = new HashMap<>();

    Past(RepositoryService repository, RuntimeService runtime, HistoryService history) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
    }

    /** The way from the dossier's own process down to an activity. */
    List<Station> wayTo(String instanceId, String activity) {
        Deque<Station> way = new ArrayDeque<>();
        String instance = instanceId;
        String place = activity;
        while (instance != null) {
            HistoricProcessInstance process = process(instance);
            way.addFirst(new Station(instance, process.getProcessDefinitionId(), place));
            String caller = process.getSuperProcessInstanceId();
            place = caller == null ? "" : call(caller, instance);
            instance = caller;
        }
        return List.copyOf(way);
    }

    private String call(String caller, String called) {
        return acts(caller).stream()
                .filter(act -> called.equals(act.getCalledProcessInstanceId()))
                .map(HistoricActivityInstance::getActivityId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Process " + called + " was called by nothing"));
    }

    boolean isRunning(String instanceId) {
        return process(instanceId).getEndTime() == null;
    }

    /** Everything that a process has entered. */
    List<HistoricActivityInstance> acts(String instanceId) {
        return acts.computeIfAbsent(instanceId, id -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(id)
                .list());
    }

    boolean hasPassed(String instanceId, String join, Instant since) {
        return flowOf(instanceId).isJoin(join)
                && acts(instanceId).stream()
                        .filter(act -> act.getActivityId().equals(join))
                        .anyMatch(act -> FindTurn.isSince(act, since));
    }

    ModelFlow flow(String definitionId) {
        return flows.computeIfAbsent(definitionId, id -> new ModelFlow(repository.getBpmnModelInstance(id)));
    }

    ModelFlow flowOf(String instanceId) {
        return flow(process(instanceId).getProcessDefinitionId());
    }

    List<Token> tokens(String instanceId) {
        return tokens.computeIfAbsent(instanceId, id -> Token.of(runtime.getActivityInstance(id)));
    }

    /** The processes that run below an instance because of these activities. */
    Stream<String> runningBelow(String instanceId, Set<String> activities) {
        return acts(instanceId).stream()
                .filter(act -> act.getEndTime() == null && act.getCalledProcessInstanceId() != null)
                .filter(act -> activities.contains(act.getActivityId()))
                .map(HistoricActivityInstance::getCalledProcessInstanceId);
    }

    /** The processes that an instance has called, running ones included. */
    List<String> called(String instanceId) {
        return runtime.createProcessInstanceQuery().superProcessInstanceId(instanceId).list().stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private HistoricProcessInstance process(String id) {
        return processes.computeIfAbsent(id, any -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(any)
                .singleResult());
    }
}
