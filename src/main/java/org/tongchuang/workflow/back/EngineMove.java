package org.tongchuang.workflow.back;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;
import org.tongchuang.worklist.MoveEngine;
import org.tongchuang.worklist.Standing;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.WayBack;

/** Moves a dossier by hand: to an earlier step as a return does, to a later one past what may be left out. */
@Component
class EngineMove implements MoveEngine {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final EngineReturn returns;

    EngineMove(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            EngineReturn returns) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.returns = returns;
    }

    @Override
    public List<Standing> standing(String processInstanceId, List<Task> open) {
        Past past = past();
        List<Standing> all = new ArrayList<>();
        Deque<String> instances = new ArrayDeque<>(List.of(processInstanceId));
        while (!instances.isEmpty()) {
            String instance = instances.pop();
            Set<String> failed = failed(instance);
            past.tokens(instance).stream()
                    .flatMap(token -> standing(past, instance, token, open, failed).stream())
                    .forEach(all::add);
            instances.addAll(past.called(instance));
        }
        return all;
    }

    private Optional<Standing> standing(Past past, String instance, Token token, List<Task> open, Set<String> failed) {
        Optional<Task> task = open.stream()
                .filter(one ->
                        one.processInstanceId().equals(instance) && one.step().equals(token.node()))
                .findFirst();
        if (task.isPresent() && !token.starting()) {
            Task here = task.get();
            return Optional.of(new Standing(token.id(), instance, token.node(), here.name(), task));
        }
        return failed.contains(token.node())
                ? Optional.of(new Standing(token.id(), instance, token.node(), name(past, instance, token), task))
                : Optional.empty();
    }

    private static String name(Past past, String instance, Token token) {
        return past.flowOf(instance)
                .find(token.node(), FlowNode.class)
                .map(FlowNode::getName)
                .orElse(token.node());
    }

    private Set<String> failed(String instance) {
        return management.createJobQuery().processInstanceId(instance).noRetriesLeft().list().stream()
                .map(Job::getId)
                .flatMap(job -> runtime.createIncidentQuery().configuration(job).list().stream())
                .map(incident -> incident.getActivityId())
                .collect(Collectors.toSet());
    }

    @Override
    public List<Later> later(Standing from) {
        Past past = past();
        return new Ahead(past, Spot.of(from)).steps();
    }

    @Override
    public WayBack back(Standing from, Task to, List<Task> all) {
        return returns.way(Spot.of(from), to, all);
    }

    @Override
    public void goBack(Standing from, Task to, List<Task> all) {
        returns.move(Spot.of(from), to, all);
    }

    @Override
    public WayBack ahead(Standing from, String step, Predicate<Later> leavable, List<Task> all) {
        Past past = past();
        Ahead.Way way = new Ahead(past, Spot.of(from)).to(step, leavable);
        if (!way.bar().isEmpty()) {
            return WayBack.barred(way.bar());
        }
        Set<String> left = way.leaving().stream().map(Token::node).collect(Collectors.toSet());
        Set<String> cancelled = all.stream()
                .filter(task -> task.isOpen()
                        && task.processInstanceId().equals(from.processInstanceId())
                        && left.contains(task.step()))
                .map(Task::id)
                .collect(Collectors.toSet());
        return new WayBack("", cancelled, Set.of(), "", returns.state(past, from.processInstanceId(), Spot.of(from)));
    }

    @Override
    public String goAhead(Standing from, String step, Predicate<Later> leavable) {
        Past past = past();
        Ahead.Way way = new Ahead(past, Spot.of(from)).to(step, leavable);
        if (!way.bar().isEmpty()) {
            throw new IllegalStateException("Nothing leads from " + from.activity() + " to " + step + ": " + way.bar());
        }
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(from.processInstanceId());
        change.startBeforeActivity(
                past.flowOf(from.processInstanceId()).elementOf(step).isPresent() ? Token.body(step) : step);
        way.leaving().forEach(token -> token.cancel(change));
        change.execute(false, false);
        return way.state();
    }

    private Past past() {
        return new Past(repository, runtime, history);
    }
}
