package org.tongchuang.workflow.back;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ActivityInstantiationBuilder;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

/**
 * What a return takes away at one node: a plain activity, a part of a step for many, a turn, one that waits at a join, or a
 * call with what is taken away in the process that it had called.
 *
 * @param words the node; of a call then the process; of a part its variable and name; of a turn then how far its step was
 */
record Taken(String kind, List<String> words, List<Taken> inside) {

    static final String START = "start";
    static final String PART = "part";
    static final String TURN = "turn";
    static final String WAITS = "waits";
    static final String CALL = "call";

    /** These two aren't given back: a branch that was given at a join is taken away, and the state is the dossier's. */
    static final String GIVEN = "given";

    static final String STATE = "state";

    private static final String END = "end";

    static Taken of(String kind, String... words) {
        return new Taken(kind, List.of(words), List.of());
    }

    static List<Taken> read(Iterator<String> written) {
        List<Taken> all = new ArrayList<>();
        while (written.hasNext()) {
            String mark = written.next();
            if (mark.equals(END)) {
                break;
            }
            List<String> words = List.of(mark.split(":", -1));
            String kind = words.get(0);
            all.add(new Taken(kind, words.subList(1, words.size()), kind.equals(CALL) ? read(written) : List.of()));
        }
        return all;
    }

    Stream<String> written() {
        String mark =
                String.join(":", Stream.concat(Stream.of(kind), words.stream()).toList());
        return is(CALL)
                ? Stream.of(Stream.of(mark), inside.stream().flatMap(Taken::written), Stream.of(END))
                        .flatMap(marks -> marks)
                : Stream.of(mark);
    }

    boolean is(String wanted) {
        return kind.equals(wanted);
    }

    String node() {
        return words.get(0);
    }

    String instance() {
        return words.get(1);
    }

    void giveBack(ProcessInstanceModificationBuilder change, ModelFlow flow) {
        if (is(WAITS)) {
            change.startTransition(flow.flowInto(node()));
        } else if (!is(GIVEN) && !is(STATE)) {
            ActivityInstantiationBuilder<?> begun = change.startBeforeActivity(node());
            int part = is(CALL) ? 2 : 1;
            if (words.size() > part) {
                begun.setVariableLocal(words.get(part), words.get(part + 1));
            }
        }
    }

    /** Of a step in turn, how far it had come. */
    Loop loop() {
        return new Loop(Integer.parseInt(words.get(3)), Integer.parseInt(words.get(4)), Integer.parseInt(words.get(5)));
    }

    /** Whether a process that has just been called already stands at what was taken away in it. */
    boolean isBegunWith(List<Token> begun) {
        return begun.size() == 1
                && inside.size() == 1
                && inside.get(0).is(START)
                && !begun.get(0).starting()
                && begun.get(0).node().equals(inside.get(0).node());
    }
}
