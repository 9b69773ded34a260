package org.tongchuang.workflow.back;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.workflow.RoutingValues;
import org.tongchuang.worklist.ReturnEngine;
import org.tongchuang.worklist.Task;
import org.tongchuang.worklist.WayBack;

/** Returns by changing the process in which the ways to both steps part; below it, called processes are begun anew. */
@Component
class EngineReturn implements ReturnEngine {

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;
    private final GoBack goBack;
    private final GiveBack giveBack;
    private final Dossiers dossiers;

    EngineReturn(
            RepositoryService repository,
            RuntimeService runtime,
            HistoryService history,
            ManagementService management,
            GoBack goBack,
            GiveBack giveBack,
            Dossiers dossiers) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.management = management;
        this.goBack = goBack;
        this.giveBack = giveBack;
        this.dossiers = dossiers;
    }

    @Override
    public WayBack way(Task from, Task to, List<Task> all) {
        Past past = new Past(repository, runtime, history);
        StraightWay.Writer writer = new StraightWay.Writer(past, runtime, new Undone(past, to.doneAt()), all);
        return way(past, Spot.of(from), to, all, turn -> writer.of(
                        turn, dossiers.get(from.dossierId()).state())
                .map(StraightWay::written)
                .orElse(""));
    }

    /** The same from wherever a dossier stands; nothing leads straight back there. */
    WayBack way(Spot from, Task to, List<Task> all) {
        return way(new Past(repository, runtime, history), from, to, all, turn -> "");
    }

    private WayBack way(Past past, Spot from, Task to, List<Task> all, Function<Turn, String> straight) {
        return way(past, turn(past, from, to), from, to, all, straight);
    }

    @Override
    public WayBack unbegun(Task done, List<Task> all) {
        Past past = new Past(repository, runtime, history);
        return way(past, new FindUnbegun(past, done).find(), Spot.of(done), done, all, turn -> "");
    }

    private WayBack way(Past past, Turn turn, Spot from, Task to, List<Task> all, Function<Turn, String> straight) {
        if (!turn.isOpen()) {
            return WayBack.barred(turn.bar());
        }
        Set<String> left = turn.leaving().stream().map(Token::node).collect(Collectors.toSet());
        Set<String> cancelled = all.stream()
                .filter(task -> task.isOpen() && isAt(past, turn, task, left))
                .map(Task::id)
                .collect(Collectors.toSet());
        Set<String> again = all.stream()
                .filter(task -> !task.isOpen()
                        && (isAt(past, turn, task, turn.reach().again()) || isBelow(past, turn, to, task)))
                .map(Task::id)
                .collect(Collectors.toSet());
        return new WayBack("", cancelled, again, straight.apply(turn), state(past, turn.instanceId(), from));
    }

    @Override
    public boolean isInTurn(Task done) {
        return new Past(repository, runtime, history)
                .flowOf(done.processInstanceId())
                .isInTurn(done.step());
    }

    @Override
    public void move(Task from, Task to, List<Task> all) {
        move(Spot.of(from), to, all);
    }

    void move(Spot from, Task to, List<Task> all) {
        Past past = new Past(repository, runtime, history);
        go(past, turn(past, from, to), to, all);
    }

    @Override
    public void reopen(Task done, List<Task> all) {
        Past past = new Past(repository, runtime, history);
        go(past, new FindUnbegun(past, done).find(), done, all);
    }

    private void go(Past past, Turn turn, Task to, List<Task> all) {
        if (!turn.isOpen()) {
            throw new IllegalStateException("Nothing leads back to " + to.id() + ": " + turn.bar());
        }
        goBack.go(past, turn, to, all);
        new StateBefore(past, to.doneAt()).of(turn).ifPresent(state -> reach(to.dossierId(), state));
    }

    @Override
    public boolean straight(Task done, String way, Map<String, Object> routing, List<Task> all) {
        StraightWay straight = StraightWay.read(way);
        boolean gone =
                giveBack.go(new Past(repository, runtime, history), straight, done, RoutingValues.of(routing), all);
        if (gone) {
            straight.state().ifPresent(state -> reach(done.dossierId(), state));
        }
        return gone;
    }

    private void reach(String dossierId, String state) {
        if (!state.equals(dossiers.get(dossierId).state())) {
            dossiers.reach(dossierId, state);
        }
    }

    private static Turn turn(Past past, Spot from, Task to) {
        Turn turn = new FindTurn(past, from, to).find();
        return turn.isOpen() ? turn.orBarred(new Undone(past, to.doneAt()).bar(turn)) : turn;
    }

    /** Whether a task, or the call that led to it, is at one of these nodes of the process that is changed. */
    private static boolean isAt(Past past, Turn turn, Task task, Set<String> nodes) {
        return past.wayTo(task.processInstanceId(), task.step()).stream()
                .anyMatch(station ->
                        station.instanceId().equals(turn.instanceId()) && nodes.contains(station.activity()));
    }

    /** Whether a task comes after the earlier step inside a process that has ended; of a call for many, in its part's. */
    private static boolean isBelow(Past past, Turn turn, Task to, Task task) {
        List<Station> way = past.wayTo(task.processInstanceId(), task.step());
        List<Station> rest = turn.rest();
        int top = 0;
        while (top < way.size() && !way.get(top).instanceId().equals(turn.instanceId())) {
            top++;
        }
        for (int i = 0; i < rest.size() && top + i < way.size(); i++) {
            String node = way.get(top + i).activity();
            if (!node.equals(rest.get(i).activity())) {
                return i > 0
                        && task.part().equals(to.part())
                        && past.flow(rest.get(i).definitionId())
                                .leadsOn(rest.get(i).activity(), node);
            }
        }
        return false;
    }

    /** Every token of the process that is changed, every clock of the whole dossier, and the versions of its models. */
    String state(Past past, String instanceId, Spot from) {
        List<Station> way = past.wayTo(from.instanceId(), from.activity());
        Stream<String> tokens = past.tokens(instanceId).stream().map(Token::id);
        Stream<String> jobs = management
                .createJobQuery()
                .rootProcessInstanceId(way.get(0).instanceId())
                .list()
                .stream()
                .map(Job::getId);
        Stream<String> models = way.stream().map(Station::definitionId);
        return Stream.of(tokens, jobs, models).flatMap(parts -> parts).sorted().collect(Collectors.joining(","));
    }
}
