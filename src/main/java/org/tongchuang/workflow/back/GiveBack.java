package org.tongchuang.workflow.back;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.springframework.stereotype.Component;
import org.tongchuang.workflow.RoutingValues;
import org.tongchuang.worklist.Task;

/** Gives back what a return had taken away: a called process by starting its call and moving what that has begun. */
@Component
class GiveBack {

    private final RuntimeService runtime;
    private final GoBack goBack;

    GiveBack(RuntimeService runtime, GoBack goBack) {
        this.runtime = runtime;
        this.goBack = goBack;
    }

    /**
     * Puts everything back where it was and takes the corrected step away.
     *
     * @return false, and nothing is changed, if the process isn't as the return had left it
     */
    boolean go(Past past, StraightWay way, Task done, Map<String, Object> routing, List<Task> all) {
        Optional<List<Token>> leaving = way.leaving(past, done);
        leaving.ifPresent(tokens -> {
            runtime.setVariables(way.instanceId(), routing);
            place(past, way.instanceId(), way.taken(), tokens, done, all);
        });
        return leaving.isPresent();
    }

    /** Starts first and cancels then, so that no scope is left empty in between and ends. */
    private void place(Past past, String instance, List<Taken> taken, List<Token> leaving, Task done, List<Task> all) {
        ModelFlow flow = past.flowOf(instance);
        Map<Taken, String> called = new LinkedHashMap<>();
        taken.stream()
                .filter(one -> one.is(Taken.CALL))
                .forEach(call -> called.put(call, goBack.begin(past, instance, change -> call.giveBack(change, flow))));
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instance);
        taken.stream().filter(one -> !one.is(Taken.CALL)).forEach(one -> one.giveBack(change, flow));
        leaving.forEach(token -> token.cancel(change));
        change.execute(false, false);
        taken.stream().filter(one -> one.is(Taken.TURN)).forEach(turn -> turn.loop()
                .set(runtime, instance, turn.node()));
        called.forEach((call, id) -> enter(past, call, id, done, all));
    }

    private void enter(Past past, Taken call, String called, Task done, List<Task> all) {
        runtime.setVariables(called, RoutingValues.of(goBack.routed(call.instance(), done, all)));
        List<Token> begun = Token.of(runtime.getActivityInstance(called));
        if (!call.isBegunWith(begun)) {
            place(past, called, call.inside(), begun, done, all);
        }
    }
}
