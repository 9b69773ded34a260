package org.tongchuang.workflow.back;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongchuang.worklist.MoveEngine.Later;

/**
 * Finds whether a dossier can be moved on to a later step of the same process: along the ways that its model draws, past
 * nothing but gateways, human steps that may be left out and states that are reached; and only where all tokens still come
 * to an end afterwards, which {@link Tokens} tries out.
 */
class Ahead {

    private static final String REACHES = "${reachState}";

    /** One reason is told, the one that says most. */
    private static final List<String> GRAVEST =
            List.of("notice", "title", "panel", "vote", "act", "letter", "timer", "call", "automatic", "decision");

    private final Past past;
    private final Spot from;
    private final ModelFlow flow;

    Ahead(Past past, Spot from) {
        this.past = past;
        this.from = from;
        this.flow = past.flowOf(from.instanceId());
    }

    /**
     * @param bar why there is none, or empty
     * @param leaving the tokens that are taken away
     * @param state what is reached on the way, or empty
     */
    record Way(String bar, List<Token> leaving, String state) {

        static Way barred(String bar) {
            return new Way(bar, List.of(), "");
        }
    }

    /** Every human step that comes later, whether it can be gone to or not. */
    List<Later> steps() {
        return reached(from.activity(), node -> true).keySet().stream()
                .flatMap(node -> step(node).stream())
                .toList();
    }

    Way to(String step, Predicate<Later> leavable) {
        if (flow.elementOf(step).isPresent() && !hasBeenAt(step)) {
            return Way.barred("many");
        }
        List<Token> tokens = past.tokens(from.instanceId());
        Optional<Token> here = tokens.stream()
                .filter(token -> token.node().equals(from.activity()))
                .findFirst();
        String bar = here.isEmpty() ? "decision" : bar(from.activity(), step, leavable);
        if (!bar.isEmpty()) {
            return Way.barred(bar);
        }
        List<Token> others =
                tokens.stream().filter(token -> !token.equals(here.get())).toList();
        Tokens tries = new Tokens(flow);
        if (tries.endsWell(others.stream().map(Token::node).toList(), step)) {
            return new Way("", List.of(here.get()), state(step, leavable));
        }
        boolean all = others.stream()
                .allMatch(token -> flow.isJoin(token.node())
                        || bar(token.node(), step, leavable).isEmpty());
        return all && tries.endsWell(List.of(), step)
                ? new Way("", tokens, state(step, leavable))
                : Way.barred("branches");
    }

    private boolean hasBeenAt(String step) {
        return past.acts(from.instanceId()).stream()
                .anyMatch(act -> act.getActivityId().equals(step));
    }

    /** Why a token mustn't be taken from one node to a later step, or empty. */
    private String bar(String node, String step, Predicate<Later> leavable) {
        String own = bar(node, leavable);
        if (!own.isEmpty()) {
            return own;
        }
        Map<String, String> free = reached(node, next -> bar(next, leavable).isEmpty());
        if (free.containsKey(step)) {
            return "";
        }
        return free.keySet().stream()
                .filter(next -> reached(next, any -> true).containsKey(step))
                .map(next -> bar(next, leavable))
                .filter(bar -> !bar.isEmpty())
                .min(Comparator.comparing(GRAVEST::indexOf))
                .orElse("branches");
    }

    /** Why a node may not be left out, or empty. */
    private String bar(String node, Predicate<Later> leavable) {
        Optional<Later> step = step(node);
        if (step.isPresent()) {
            return leavable.test(step.get()) ? "" : "decision";
        }
        if (flow.find(node, ServiceTask.class).isPresent()) {
            return verb(node)
                    .filter(verb -> !verb.equals(REACHES))
                    .map(verb -> Undone.VERBS.getOrDefault(verb.substring(2, verb.length() - 1), "automatic"))
                    .orElse("");
        }
        if (flow.find(node, CallActivity.class).isPresent()) {
            return "call";
        }
        if (flow.find(node, ReceiveTask.class).isPresent()) {
            return "letter";
        }
        if (flow.find(node, BoundaryEvent.class).isPresent()
                || flow.find(node, CatchEvent.class)
                        .filter(event -> !event.getEventDefinitions().isEmpty())
                        .isPresent()) {
            return isClock(node) ? "timer" : "letter";
        }
        return flow.find(node, InclusiveGateway.class).isPresent() || isUnknown(node) ? "automatic" : "";
    }

    /** Rules and scripts compute what is needed further on. */
    private boolean isUnknown(String node) {
        return flow.find(node, Gateway.class).isEmpty()
                && flow.find(node, org.camunda.bpm.model.bpmn.instance.Task.class)
                        .isPresent();
    }

    private boolean isClock(String node) {
        return flow.find(node, CatchEvent.class).stream()
                .flatMap(event -> event.getEventDefinitions().stream())
                .anyMatch(TimerEventDefinition.class::isInstance);
    }

    private Optional<Later> step(String node) {
        return flow.find(node, UserTask.class).map(task -> new Later(node, task.getName(), task.getCamundaFormRef()));
    }

    private Optional<String> verb(String node) {
        return flow.find(node, ServiceTask.class).map(ServiceTask::getCamundaDelegateExpression);
    }

    /** The last state that is reached on the shortest way, the node that is left included. */
    private String state(String step, Predicate<Later> leavable) {
        Map<String, String> before =
                reached(from.activity(), node -> bar(node, leavable).isEmpty());
        String node = before.get(step);
        Set<String> seen = new LinkedHashSet<>();
        while (node != null && seen.add(node)) {
            if (verb(node).filter(REACHES::equals).isPresent()) {
                return StateBefore.inputs(flow.find(node, ServiceTask.class).orElseThrow())
                        .filter(input -> "state".equals(input.getCamundaName()))
                        .map(input -> input.getTextContent())
                        .findFirst()
                        .orElse("");
            }
            node = node.equals(from.activity()) ? null : before.get(node);
        }
        return "";
    }

    /** What comes after a node, each with the one before it on the shortest way; further only behind what is passed. */
    private Map<String, String> reached(String start, Predicate<String> passed) {
        Map<String, String> before = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String node = open.poll();
            Stream<String> next = flow.next(node).stream().filter(one -> !before.containsKey(one));
            next.toList().forEach(one -> {
                before.put(one, node);
                if (passed.test(one)) {
                    open.add(one);
                }
            });
        }
        return before;
    }
}
