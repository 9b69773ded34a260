package org.tongchuang.workflow.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.tongchuang.worklist.Task;

/**
 * What a return takes away, written down so that it can be given back as it was: each token, of a call with all that is in
 * the process that it has called; and the state that the dossier had.
 */
record StraightWay(String instanceId, List<Taken> taken) {

    /** Writes it down for one return. */
    static final class Writer {

        private final Past past;
        private final RuntimeService runtime;
        private final Undone undone;
        private final List<Task> all;

        Writer(Past past, RuntimeService runtime, Undone undone, List<Task> all) {
            this.past = past;
            this.runtime = runtime;
            this.undone = undone;
            this.all = all;
        }

        /** Empty where the step is in a process that has ended, whose end hands its results on, or something couldn't be given back. */
        Optional<StraightWay> of(Turn turn, String state) {
            if (turn.rest().size() > 1) {
                return Optional.empty();
            }
            ModelFlow flow = past.flowOf(turn.instanceId());
            return taken(turn.instanceId(), turn.leaving()).map(tokens -> {
                List<Taken> whole = new ArrayList<>(tokens);
                turn.reach().given().forEach(one -> whole.add(Taken.of(Taken.GIVEN, flow.targetOf(one))));
                whole.add(Taken.of(Taken.STATE, state));
                return new StraightWay(turn.instanceId(), whole);
            });
        }

        private Optional<List<Taken>> taken(String instance, List<Token> tokens) {
            List<Taken> whole = new ArrayList<>();
            for (Token token : tokens) {
                List<Taken> one = token.starting() ? List.of() : at(instance, token.node());
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                whole.addAll(one);
            }
            return Optional.of(whole);
        }

        /** Empty if it couldn't be given back exactly. */
        private List<Taken> at(String instance, String node) {
            ModelFlow flow = past.flowOf(instance);
            if (flow.isJoin(node)) {
                return List.of(Taken.of(Taken.WAITS, node));
            }
            if (flow.find(node, CallActivity.class).isPresent()) {
                return calls(instance, node);
            }
            Optional<String> element = flow.elementOf(node);
            if (element.isEmpty()) {
                return List.of(Taken.of(Taken.START, node));
            }
            if (flow.find(node, UserTask.class).isEmpty()) {
                return List.of();
            }
            Stream<String> parts = all.stream()
                    .filter(task -> task.isOpen()
                            && task.processInstanceId().equals(instance)
                            && task.step().equals(node))
                    .map(Task::part);
            return flow.isInTurn(node)
                    ? parts.flatMap(part -> turn(instance, node, element.get(), part).stream())
                            .toList()
                    : parts.map(part -> Taken.of(Taken.PART, node, element.get(), part))
                            .toList();
        }

        private Optional<Taken> turn(String instance, String node, String element, String part) {
            return Loop.at(runtime, instance, node)
                    .map(loop -> Taken.of(
                            Taken.TURN,
                            node,
                            element,
                            part,
                            Integer.toString(loop.instances()),
                            Integer.toString(loop.completed()),
                            Integer.toString(loop.counter())));
        }

        private List<Taken> calls(String instance, String node) {
            List<HistoricActivityInstance> calls = past.acts(instance).stream()
                    .filter(act -> act.getEndTime() == null
                            && act.getCalledProcessInstanceId() != null
                            && act.getActivityId().equals(node))
                    .toList();
            List<Taken> whole = new ArrayList<>();
            for (HistoricActivityInstance call : calls) {
                Optional<Taken> one = call(instance, call);
                if (one.isEmpty()) {
                    return List.of();
                }
                whole.add(one.get());
            }
            return whole;
        }

        private Optional<Taken> call(String instance, HistoricActivityInstance call) {
            ModelFlow flow = past.flowOf(instance);
            String called = call.getCalledProcessInstanceId();
            if (flow.isInTurn(call.getActivityId()) || undone.hasLearned(called)) {
                return Optional.empty();
            }
            List<String> words = new ArrayList<>(List.of(call.getActivityId(), called));
            flow.elementOf(call.getActivityId()).ifPresent(element -> {
                words.add(element);
                words.add(String.valueOf(runtime.getVariable(call.getExecutionId(), element)));
            });
            return taken(called, past.tokens(called))
                    .filter(inside -> !inside.isEmpty())
                    .map(inside -> new Taken(Taken.CALL, words, inside));
        }
    }

    static StraightWay read(String written) {
        List<String> words = List.of(written.split(" ", -1));
        return new StraightWay(
                words.get(0), Taken.read(words.subList(1, words.size()).iterator()));
    }

    String written() {
        return String.join(
                " ",
                Stream.concat(Stream.of(instanceId), taken.stream().flatMap(Taken::written))
                        .toList());
    }

    /** What has to be there for it, to be taken away; empty if the process isn't as the return had left it. */
    Optional<List<Token>> leaving(Past past, Task done) {
        if (!done.processInstanceId().equals(instanceId)) {
            return Optional.empty();
        }
        List<Token> free = new ArrayList<>(past.tokens(instanceId));
        List<Token> leaving = new ArrayList<>();
        Stream<String> nodes = Stream.concat(Stream.of(done.step()), marked(Taken.GIVEN));
        for (String node : nodes.toList()) {
            Optional<Token> token =
                    free.stream().filter(one -> one.node().equals(node)).findFirst();
            if (token.isEmpty()) {
                return Optional.empty();
            }
            free.remove(token.get());
            leaving.add(token.get());
        }
        return Optional.of(leaving);
    }

    /** The state that people saw when it was returned. */
    Optional<String> state() {
        return marked(Taken.STATE).findFirst();
    }

    private Stream<String> marked(String kind) {
        return taken.stream().filter(one -> one.is(kind)).map(Taken::node);
    }
}
