package org.tongchuang.workflow.back;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongchuang.worklist.Task;

/**
 * Finds how a finished step opens again where it has led to no other one: its token waits at a join or has ended beside
 * branches that go on, or others of its step for many are still at work. In turn, the next one's is taken away.
 */
class FindUnbegun {

    private final Past past;
    private final Task done;

    FindUnbegun(Past past, Task done) {
        this.past = past;
        this.done = done;
    }

    Turn find() {
        List<Station> way = past.wayTo(done.processInstanceId(), done.step());
        int last = way.size() - 1;
        while (last >= 0 && !past.isRunning(way.get(last).instanceId())) {
            last--;
        }
        if (last < 0) {
            return Turn.barred("apart");
        }
        List<Station> rest = way.subList(last, way.size());
        if (rest.stream().filter(this::isForMany).count() > 1
                || rest.stream().anyMatch(station -> flow(station)
                        .find(station.activity(), FlowNode.class)
                        .isEmpty())) {
            return Turn.barred("shape");
        }
        if (rest.stream().skip(1).anyMatch(this::hasPassedAJoin)) {
            return Turn.barred("parallel");
        }
        Turn turn = past.tokens(rest.get(0).instanceId()).stream()
                        .anyMatch(token -> token.node().equals(rest.get(0).activity()))
                ? amongMany(rest)
                : behind(rest);
        return turn.isOpen() ? turn.orBarred(undone(turn)) : turn;
    }

    private String undone(Turn turn) {
        Undone undone = new Undone(past, done.doneAt());
        return turn.reach().again().isEmpty() ? undone.barOfPart(turn) : undone.bar(turn);
    }

    /** What couldn't be undone anyway says more than that the process has gone on. */
    private String goneOn(Turn turn) {
        String undone = undone(turn);
        return undone.isEmpty() ? "parallel" : undone;
    }

    private ModelFlow flow(Station station) {
        return past.flow(station.definitionId());
    }

    private boolean isForMany(Station station) {
        return flow(station).elementOf(station.activity()).isPresent();
    }

    private boolean hasPassedAJoin(Station station) {
        ModelFlow flow = flow(station);
        return flow.touched(flow.from(station.activity()))
                .anyMatch(join -> past.hasPassed(station.instanceId(), join, done.doneAt()));
    }

    /** The others of the step are at work. One that was begun anew since isn't the one that he has done his part of. */
    private Turn amongMany(List<Station> rest) {
        Station here = rest.get(0);
        ModelFlow flow = flow(here);
        String node = here.activity();
        List<Token> body = past.tokens(here.instanceId()).stream()
                .filter(token -> token.node().equals(node) && isHis(rest, token))
                .toList();
        if (!isForMany(here) || done.part().isEmpty() || body.isEmpty()) {
            return Turn.barred("open");
        }
        if (!flow.isInTurn(node)) {
            return new Turn("", here.instanceId(), rest, new Reach(node, Set.of(), Set.of()), List.of());
        }
        return flow.find(node, UserTask.class).isPresent()
                ? new Turn("", here.instanceId(), rest, new Reach(node, Set.of(node), Set.of()), body)
                : Turn.barred("shape");
    }

    private boolean isHis(List<Station> rest, Token body) {
        String called =
                rest.stream().skip(1).map(Station::instanceId).findFirst().orElse("");
        return past.acts(rest.get(0).instanceId()).stream()
                .filter(act -> called.isEmpty()
                        ? done.engineTaskId().equals(act.getTaskId())
                        : called.equals(act.getCalledProcessInstanceId()))
                .anyMatch(act -> body.id().equals(act.getParentActivityInstanceId()));
    }

    /** Whatever leads to the step and was gone through since means that it is to be done again anyway. */
    private Turn behind(List<Station> rest) {
        Station here = rest.get(0);
        ModelFlow flow = flow(here);
        Reach reach = flow.from(here.activity());
        Set<String> again = new LinkedHashSet<>(reach.again());
        again.addAll(flow.leadingTo(here.activity()));
        List<Token> tokens = past.tokens(here.instanceId());
        List<String> joins = flow.touched(reach).toList();
        if (tokens.stream().anyMatch(token -> again.contains(token.node()))
                || joins.stream().anyMatch(join -> past.hasPassed(here.instanceId(), join, done.doneAt()))) {
            return Turn.barred(goneOn(new Turn("", here.instanceId(), rest, reach, List.of())));
        }
        List<Token> waiting = tokens.stream()
                .filter(token -> joins.contains(token.node()) && hasComeSince(here, token))
                .toList();
        boolean ended = past.acts(here.instanceId()).stream()
                .filter(act -> reach.again().contains(act.getActivityId()) && FindTurn.isSince(act, done.doneAt()))
                .map(HistoricActivityInstance::getActivityId)
                .anyMatch(act -> flow.find(act, EndEvent.class).isPresent());
        boolean clear = reach.again().stream().noneMatch(flow::isUnclear) && ended == waiting.isEmpty();
        return clear && isOneBranch(flow, reach, waiting)
                ? new Turn(
                        "",
                        here.instanceId(),
                        rest,
                        new Reach(here.activity(), again, Set.of()),
                        waiting.stream().limit(1).toList())
                : Turn.barred("shape");
    }

    private boolean hasComeSince(Station here, Token token) {
        return past.acts(here.instanceId()).stream()
                .filter(act -> act.getId().equals(token.id()))
                .anyMatch(act -> FindTurn.isAtOrAfter(act.getStartTime(), done.doneAt()));
    }

    /** Of the tokens that wait at a join only the number counts, and his is one of them. */
    private static boolean isOneBranch(ModelFlow flow, Reach reach, List<Token> waiting) {
        return waiting.stream().map(Token::node).distinct().count() <= 1
                && waiting.stream().allMatch(token -> flow.branchesInto(token.node(), reach) == 1);
    }
}
