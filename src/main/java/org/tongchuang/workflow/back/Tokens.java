package org.tongchuang.workflow.back;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;

/**
 * Tries out how tokens in one model can go on, in every order: well, if from wherever they come to they can go on or are all
 * gone, and no two of them ever are at one place.
 */
class Tokens {

    /** More than any model of ours comes to; what can't be tried out isn't done. */
    private static final int MOST = 20_000;

    private final ModelFlow flow;

    Tokens(ModelFlow flow) {
        this.flow = flow;
    }

    boolean endsWell(List<String> others, String step) {
        List<String> first = new ArrayList<>(others);
        first.add(step);
        Collections.sort(first);
        Set<List<String>> seen = new HashSet<>(Set.of(first));
        Deque<List<String>> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            List<String> here = open.poll();
            if (isCrowded(here) || seen.size() > MOST) {
                return false;
            }
            List<List<String>> next = next(here);
            if (next.isEmpty() && !here.isEmpty()) {
                return false;
            }
            next.stream().filter(seen::add).forEach(open::add);
        }
        return true;
    }

    private boolean isCrowded(List<String> here) {
        return here.stream()
                .distinct()
                .anyMatch(node -> Collections.frequency(here, node) > (flow.isJoin(node) ? flow.entries(node) : 1));
    }

    private List<List<String>> next(List<String> here) {
        List<List<String>> all = new ArrayList<>();
        here.stream().distinct().forEach(node -> {
            if (flow.isJoin(node)) {
                if (Collections.frequency(here, node) >= flow.entries(node)) {
                    all.add(gone(here, node, flow.entries(node), flow.leads(node)));
                }
            } else if (isEnd(node)) {
                all.add(isTermination(node) ? List.of() : gone(here, node, 1, flow.leads(node)));
            } else if (isChoice(node)) {
                flow.leads(node).forEach(to -> all.add(gone(here, node, 1, List.of(to))));
            } else {
                all.add(gone(here, node, 1, flow.leads(node)));
                flow.interruptions(node).forEach(event -> all.add(gone(here, node, 1, List.of(event))));
            }
        });
        return all;
    }

    private static List<String> gone(List<String> here, String node, int tokens, List<String> to) {
        List<String> next = new ArrayList<>(here);
        for (int i = 0; i < tokens; i++) {
            next.remove(node);
        }
        next.addAll(to);
        Collections.sort(next);
        return next;
    }

    private boolean isEnd(String node) {
        return flow.find(node, EndEvent.class).isPresent();
    }

    private boolean isTermination(String node) {
        return flow.find(node, EndEvent.class).stream()
                .flatMap(end -> end.getEventDefinitions().stream())
                .anyMatch(TerminateEventDefinition.class::isInstance);
    }

    private boolean isChoice(String node) {
        return flow.find(node, ExclusiveGateway.class).isPresent()
                || flow.find(node, EventBasedGateway.class).isPresent();
    }
}
