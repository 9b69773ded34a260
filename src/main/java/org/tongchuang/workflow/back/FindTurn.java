package org.tongchuang.workflow.back;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongchuang.worklist.Task;

/** Finds where a return turns, and refuses those whose tokens couldn't be told apart or mustn't be taken away. */
class FindTurn {

    /** The worklist's times and the engine's are taken one after the other and may be rounded. */
    private static final int SAME_MOMENT = 5;

    private final Past past;
    private final Spot from;
    private final Task to;

    FindTurn(Past past, Spot from, Task to) {
        this.past = past;
        this.from = from;
        this.to = to;
    }

    Turn find() {
        List<Station> here = past.wayTo(from.instanceId(), from.activity());
        List<Station> there = past.wayTo(to.processInstanceId(), to.step());
        int last = lastShared(here, there);
        if (last < 0) {
            return Turn.barred("apart");
        }
        List<Station> rest = there.subList(last, there.size());
        String bar = oneBranch(here.get(last), rest);
        return bar.isEmpty() ? turn(here.get(last), rest) : Turn.barred(bar);
    }

    private static int lastShared(List<Station> here, List<Station> there) {
        int last = -1;
        while (last + 1 < Math.min(here.size(), there.size())
                && here.get(last + 1).instanceId().equals(there.get(last + 1).instanceId())) {
            last++;
        }
        return last;
    }

    /** Parts of one step are side by side, not one behind the other; and no process that still runs is left behind us. */
    private String oneBranch(Station here, List<Station> rest) {
        ModelFlow flow = past.flow(here.definitionId());
        String node = rest.get(0).activity();
        if (node.equals(here.activity()) && flow.elementOf(node).isPresent()) {
            return "parallel";
        }
        if (rest.size() > 1 && past.isRunning(rest.get(1).instanceId())) {
            return "parallel";
        }
        long many = rest.stream()
                .filter(one ->
                        past.flow(one.definitionId()).elementOf(one.activity()).isPresent())
                .count();
        return many > 1 || rest.stream().skip(1).anyMatch(this::leadsToUnclear) ? "shape" : "";
    }

    private boolean leadsToUnclear(Station below) {
        ModelFlow flow = past.flow(below.definitionId());
        return flow.from(below.activity(), "", join -> true).again().stream().anyMatch(flow::isUnclear);
    }

    private Turn turn(Station here, List<Station> rest) {
        String instance = here.instanceId();
        ModelFlow flow = past.flow(here.definitionId());
        String node = rest.get(0).activity();
        Reach reach = flow.from(node, here.activity(), join -> past.hasPassed(instance, join, to.doneAt()));
        if (!reach.again().contains(here.activity())) {
            return Turn.barred("parallel");
        }
        if (reach.again().stream().anyMatch(flow::isUnclear)) {
            return Turn.barred("shape");
        }
        List<Token> tokens = past.tokens(instance);
        List<Token> leaving = tokens.stream()
                .filter(token -> reach.again().contains(token.node()))
                .toList();
        Turn turn = new Turn("", instance, rest, reach, leaving);
        return turn.orBarred(judged(turn, here.activity(), flow, tokens));
    }

    private String judged(Turn turn, String here, ModelFlow flow, List<Token> tokens) {
        String node = turn.reach().step();
        if (!node.equals(here) && tokens.stream().anyMatch(token -> token.node().equals(node))) {
            return "open";
        }
        if (flow.touched(turn.reach()).anyMatch(join -> isUnclear(join, flow, turn.reach(), tokens))) {
            return "shape";
        }
        return turn.leaving().stream().allMatch(token -> mayLeave(turn.instanceId(), token)) ? "" : "waiting";
    }

    /** Tokens that wait at one join look all alike: if some of them are to go and others to stay, nobody knows which. */
    private static boolean isUnclear(String join, ModelFlow flow, Reach reach, List<Token> tokens) {
        return flow.branchesInto(join, reach) > 1
                && tokens.stream().anyMatch(token -> token.node().equals(join));
    }

    static boolean isSince(HistoricActivityInstance act, Instant then) {
        return act.getEndTime() != null && !act.isCanceled() && isAtOrAfter(act.getEndTime(), then);
    }

    static boolean isAtOrAfter(Date time, Instant then) {
        return !time.toInstant().isBefore(then.minusMillis(SAME_MOMENT));
    }

    /** People's work and clocks may be taken away; what waits for an act over many, or a letter, may not. */
    private boolean mayLeave(String instance, Token token) {
        ModelFlow flow = past.flowOf(instance);
        if (token.starting() || flow.find(token.node(), UserTask.class).isPresent() || flow.isJoin(token.node())) {
            return true;
        }
        return isClock(flow, token.node()) || isCallThatMay(instance, flow, token.node());
    }

    private static boolean isClock(ModelFlow flow, String node) {
        return flow.find(node, CatchEvent.class)
                .filter(event -> event.getEventDefinitions().stream().allMatch(TimerEventDefinition.class::isInstance))
                .isPresent();
    }

    private boolean isCallThatMay(String instance, ModelFlow flow, String node) {
        Predicate<String> allowed = called -> past.tokens(called).stream().allMatch(token -> mayLeave(called, token));
        return flow.find(node, CallActivity.class).isPresent()
                && past.runningBelow(instance, Set.of(node)).allMatch(allowed);
    }

    /** The processes below the turn that belong to what is gone through again, ended ones included. */
    static Stream<String> below(Past past, String instance, Predicate<String> node) {
        return past.acts(instance).stream()
                .filter(act -> act.getCalledProcessInstanceId() != null && node.test(act.getActivityId()))
                .map(HistoricActivityInstance::getCalledProcessInstanceId)
                .distinct();
    }
}
