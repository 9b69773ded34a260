package org.tongchuang.workflow.back;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceModificationBuilder;

/**
 * Where one process stands. A step for many counts as one, whatever its parts have come to.
 *
 * @param starting whether it waits for the job that begins the step
 */
record Token(String node, String id, boolean starting) {

    private static final String BODY = "#multiInstanceBody";

    /** A step for many, as the engine calls the whole of it. */
    static String body(String node) {
        return node + BODY;
    }

    static List<Token> of(ActivityInstance process) {
        return process == null ? List.of() : below(process).toList();
    }

    private static Stream<Token> below(ActivityInstance scope) {
        Stream<Token> starting = Arrays.stream(scope.getChildTransitionInstances())
                .map(one -> new Token(plain(one.getActivityId()), one.getId(), true));
        Stream<Token> there = Arrays.stream(scope.getChildActivityInstances())
                .flatMap(one -> ActivityTypes.SUB_PROCESS.equals(one.getActivityType())
                        ? below(one)
                        : Stream.of(new Token(plain(one.getActivityId()), one.getId(), false)));
        return Stream.concat(starting, there);
    }

    private static String plain(String activity) {
        return activity.endsWith(BODY) ? activity.substring(0, activity.length() - BODY.length()) : activity;
    }

    void cancel(ProcessInstanceModificationBuilder change) {
        if (starting) {
            change.cancelTransitionInstance(id);
        } else {
            change.cancelActivityInstance(id);
        }
    }
}
