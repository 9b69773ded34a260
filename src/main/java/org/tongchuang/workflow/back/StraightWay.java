package org.tongchuang.workflow.back;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.tongchuang.worklist.Task;

/**
 * What a return takes away, written down so that it can be given back as it was: kind and node of each token, of a step for
 * many with its variable and part; and the state that the dossier had.
 */
record StraightWay(String instanceId, List<String> marks) {

    private static final String START = "start";
    private static final String PART = "part";
    private static final String WAITS = "waits";
    private static final String GIVEN = "given";
    private static final String STATE = "state";

    /** Empty where a process that was called, or the turns that had gone before, couldn't be given back. */
    static Optional<StraightWay> of(Past past, Turn turn, Task from, List<Task> all, String state) {
        ModelFlow flow = past.flowOf(turn.instanceId());
        if (turn.rest().size() > 1
                || !from.processInstanceId().equals(turn.instanceId())
                || turn.leaving().stream().anyMatch(token -> !canBeGivenBack(flow, token))) {
            return Optional.empty();
        }
        Stream<String> taken = turn.leaving().stream().flatMap(token -> marks(flow, turn, token, all));
        Stream<String> given = turn.reach().given().stream().map(one -> mark(GIVEN, flow.targetOf(one)));
        return Optional.of(new StraightWay(
                turn.instanceId(),
                Stream.of(taken, given, Stream.of(mark(STATE, state)))
                        .flatMap(marks -> marks)
                        .toList()));
    }

    private static boolean canBeGivenBack(ModelFlow flow, Token token) {
        return !token.starting()
                && flow.find(token.node(), CallActivity.class).isEmpty()
                && !flow.isInTurn(token.node());
    }

    private static Stream<String> marks(ModelFlow flow, Turn turn, Token token, List<Task> all) {
        if (flow.isJoin(token.node())) {
            return Stream.of(mark(WAITS, token.node()));
        }
        return flow.elementOf(token.node())
                .map(element -> all.stream()
                        .filter(task -> task.isOpen()
                                && task.processInstanceId().equals(turn.instanceId())
                                && task.step().equals(token.node()))
                        .map(task -> mark(PART, token.node(), element, task.part())))
                .orElseGet(() -> Stream.of(mark(START, token.node())));
    }

    private static String mark(String... words) {
        return String.join(":", words);
    }

    static StraightWay read(String written) {
        List<String> words = List.of(written.split(" ", -1));
        return new StraightWay(words.get(0), words.subList(1, words.size()));
    }

    String written() {
        return String.join(
                " ", Stream.concat(Stream.of(instanceId), marks.stream()).toList());
    }

    /**
     * Puts everything back where it was and takes the corrected step away.
     *
     * @return false, and nothing is changed, if the process isn't as the return had left it
     */
    boolean go(Past past, RuntimeService runtime, Task done, Map<String, Object> routing) {
        if (!done.processInstanceId().equals(instanceId)) {
            return false;
        }
        ModelFlow flow = past.flowOf(instanceId);
        List<Token> free = new ArrayList<>(past.tokens(instanceId));
        List<Token> leaving = new ArrayList<>();
        Stream<String> nodes = Stream.concat(Stream.of(done.step()), marked(GIVEN));
        for (String node : nodes.toList()) {
            Optional<Token> token =
                    free.stream().filter(one -> one.node().equals(node)).findFirst();
            if (token.isEmpty()) {
                return false;
            }
            free.remove(token.get());
            leaving.add(token.get());
        }
        runtime.setVariables(instanceId, routing);
        ProcessInstanceModificationBuilder change = runtime.createProcessInstanceModification(instanceId);
        marks.forEach(mark -> giveBack(change, flow, mark.split(":", -1)));
        leaving.forEach(token -> token.cancel(change));
        change.execute(false, false);
        return true;
    }

    /** The state that people saw when it was returned. */
    Optional<String> state() {
        return marked(STATE).findFirst();
    }

    private Stream<String> marked(String kind) {
        return marks.stream()
                .map(mark -> mark.split(":", -1))
                .filter(mark -> mark[0].equals(kind))
                .map(mark -> mark[1]);
    }

    private static void giveBack(ProcessInstanceModificationBuilder change, ModelFlow flow, String... mark) {
        switch (mark[0]) {
            case START -> change.startBeforeActivity(mark[1]);
            case PART -> change.startBeforeActivity(mark[1]).setVariableLocal(mark[2], mark[3]);
            case WAITS -> change.startTransition(flow.flowInto(mark[1]));
            default -> {
                // What was given is taken away; the state is the dossier's.
            }
        }
    }
}
