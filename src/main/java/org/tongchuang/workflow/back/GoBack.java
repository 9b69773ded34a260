package org.tongchuang.workflow.back;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Submission;
import org.tongchuang.dossier.Submissions;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.workflow.RoutingValues;
import org.tongchuang.worklist.Task;

/**
 * Moves the engine back. A modification works inside one process only: a called one is left by cancelling its call, and
 * entered again by starting the call once more and moving what that has begun.
 */
@Component
class GoBack {

    private final RuntimeService runtime;
    private final ManagementService management;
    private final Submissions submissions;
    private final Programmes programmes;

    GoBack(RuntimeService runtime, ManagementService management, Submissions submissions, Programmes programmes) {
        this.runtime = runtime;
        this.management = management;
        this.submissions = submissions;
        this.programmes = programmes;
    }

    /** Starts first and cancels then, so that no scope is left empty in between and ends. */
    void go(Past past, Turn turn, Task to, List<Task> all) {
        Known before = known(past, turn.instanceId());
        String node = turn.rest().get(0).activity();
        boolean inTurn = turn.leaving().stream().anyMatch(token -> token.node().equals(node));
        Optional<Loop> loop = Loop.at(runtime, turn.instanceId(), node);
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(turn.instanceId());
        if (inTurn) {
            startAside(change, past, turn.rest().get(0), to.part());
        } else {
            start(change, past, turn.rest().get(0), to.part());
        }
        turn.reach().given().forEach(change::startTransition);
        turn.leaving().forEach(token -> token.cancel(change));
        change.execute(false, false);
        loop.map(Loop::oneLess).ifPresent(counts -> {
            if (inTurn) {
                counts.set(runtime, turn.instanceId(), node);
            } else {
                counts.setCounts(runtime, turn.instanceId(), node);
            }
        });
        descend(
                past,
                turn.instanceId(),
                before,
                turn.rest().subList(1, turn.rest().size()),
                to,
                all);
    }

    /** Starts a call, and says which process that has called. */
    String begin(Past past, String caller, Consumer<ProcessInstanceModificationBuilder> start) {
        Known before = known(past, caller);
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(caller);
        start.accept(change);
        change.execute(false, false);
        return called(past, caller, before);
    }

    private String called(Past past, String caller, Known before) {
        jobs(caller).stream().filter(job -> !before.jobs().contains(job)).forEach(management::executeJob);
        return past.called(caller).stream()
                .filter(one -> !before.called().contains(one))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Process " + caller + " has called nothing"));
    }

    /** Into the process that has just been called. */
    private void descend(Past past, String caller, Known before, List<Station> rest, Task to, List<Task> all) {
        if (rest.isEmpty()) {
            return;
        }
        String called = called(past, caller, before);
        List<Task> earlier = all.stream()
                .filter(task -> !task.isOpen() && task.doneAt().isBefore(to.doneAt()))
                .toList();
        runtime.setVariables(called, RoutingValues.of(routed(rest.get(0).instanceId(), to, earlier)));
        enter(past, called, rest, to, all);
    }

    /** A call begins with the first step of its model; often that is the one wanted. Branches that stay done are given. */
    private void enter(Past past, String called, List<Station> rest, Task to, List<Task> all) {
        Station here = rest.get(0);
        List<Token> begun = Token.of(runtime.getActivityInstance(called));
        Set<String> given = past.flow(here.definitionId())
                .from(here.activity(), "", join -> past.hasPassed(here.instanceId(), join, to.doneAt()))
                .given();
        boolean thereAlready = begun.size() == 1
                && given.isEmpty()
                && begun.get(0).node().equals(here.activity())
                && past.flow(here.definitionId()).elementOf(here.activity()).isEmpty();
        Known before = thereAlready ? new Known(Set.of(), Set.of()) : known(past, called);
        if (!thereAlready) {
            ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(called);
            begun.forEach(token -> token.cancel(change));
            start(change, past, here, to.part());
            given.forEach(change::startTransition);
            change.execute(false, false);
        }
        descend(past, called, before, rest.subList(1, rest.size()), to, all);
    }

    /** Of a step for many only the part that is returned to, if the step tells its parts apart by their names. */
    static void start(ProcessInstanceModificationBuilder change, Past past, Station here, String part) {
        Optional<String> element = past.flow(here.definitionId()).elementOf(here.activity());
        if (element.isEmpty()) {
            change.startBeforeActivity(here.activity());
        } else if (part.isEmpty()) {
            change.startBeforeActivity(Token.body(here.activity()));
        } else {
            change.startBeforeActivity(here.activity()).setVariableLocal(element.get(), part);
        }
    }

    /** Of a step in turn only one can be open in it, so that another is begun beside it; the first goes with its token. */
    private void startAside(ProcessInstanceModificationBuilder change, Past past, Station here, String part) {
        String body = past.tokens(here.instanceId()).stream()
                .filter(token -> token.node().equals(here.activity()))
                .findFirst()
                .orElseThrow()
                .id();
        change.startBeforeActivity(here.activity(), scopeOf(runtime.getActivityInstance(here.instanceId()), body))
                .setVariableLocal(
                        past.flow(here.definitionId())
                                .elementOf(here.activity())
                                .orElseThrow(),
                        part);
    }

    private static String scopeOf(ActivityInstance scope, String id) {
        boolean here = Arrays.stream(scope.getChildActivityInstances())
                .anyMatch(one -> one.getId().equals(id));
        return here
                ? scope.getId()
                : Arrays.stream(scope.getChildActivityInstances())
                        .map(one -> scopeOf(one, id))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    /** What the earlier steps of a process that ended had handed on; another instance of its model has to know it too. */
    Map<String, Object> routed(String instance, Task to, List<Task> all) {
        Map<String, Submission> handedIn = submissions.list(to.dossierId()).stream()
                .collect(Collectors.toMap(Submission::taskId, one -> one, (one, other) -> other));
        Manifest manifest = programmes.get(to.programmeVersionId()).manifest();
        Map<String, Object> routed = new HashMap<>();
        all.stream()
                .filter(task -> task.processInstanceId().equals(instance))
                .filter(task -> !task.isOpen())
                .sorted(Comparator.comparing(Task::doneAt))
                .map(task -> submissions.answers(handedIn.get(task.id())))
                .forEach(answers -> routed.putAll(manifest.routed(answers)));
        return routed;
    }

    private Known known(Past past, String instance) {
        return new Known(new HashSet<>(past.called(instance)), jobs(instance));
    }

    private Set<String> jobs(String instance) {
        return management.createJobQuery().processInstanceId(instance).messages().list().stream()
                .map(Job::getId)
                .collect(Collectors.toSet());
    }

    /** What was there before a call was started again. */
    private record Known(Set<String> called, Set<String> jobs) {}
}
