package org.tongchuang.workflow.back;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what lies behind a step. A join is passed only if the step leads to it by every branch; or if it had been passed
 * already, and then the branches that aren't gone through again stay done: they are given at the join, and no way that the
 * model draws back from behind it leads into them.
 */
class FindReach {

    private final ModelFlow flow;
    private final Reach reach;
    private final Set<String> staying = new HashSet<>();

    FindReach(ModelFlow flow, String step) {
        this.flow = flow;
        this.reach = new Reach(step, new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    Reach find(String other, Predicate<String> passedSince) {
        spread();
        while (!reach.again().contains(other)) {
            List<String> passed = flow.touched(reach)
                    .filter(node -> !staying.contains(node))
                    .filter(passedSince)
                    .toList();
            if (passed.isEmpty()) {
                return reach;
            }
            first(passed).forEach(this::pass);
            spread();
        }
        return reach;
    }

    /** What a join waits for may itself lie behind another one of them. */
    private List<String> first(List<String> passed) {
        List<String> first = passed.stream()
                .filter(join -> open(join).flatMap(one -> branch(one).stream()).noneMatch(passed::contains))
                .toList();
        return first.isEmpty() ? passed : first;
    }

    private void pass(String join) {
        open(join).forEach(one -> staying.addAll(branch(one)));
        flow.flowsInto(join).forEach((way, source) -> {
            if (!flow.isGone(reach, source)) {
                reach.given().add(way);
            }
        });
        reach.again().add(join);
    }

    private Stream<String> open(String join) {
        return flow.flowsInto(join).values().stream().filter(source -> !flow.isGone(reach, source));
    }

    /** A branch from its last node up to the fork behind which the step lies too. */
    private Set<String> branch(String last) {
        Set<String> branch = new HashSet<>(Set.of(last));
        Deque<String> open = new ArrayDeque<>(branch);
        while (!open.isEmpty()) {
            flow.before(open.pop()).stream()
                    .filter(node -> !isAlsoBefore(node))
                    .filter(branch::add)
                    .forEach(open::add);
        }
        return branch;
    }

    private boolean isAlsoBefore(String node) {
        return flow.isFork(node) && flow.from(node).again().contains(reach.step());
    }

    private void spread() {
        boolean further = true;
        while (further) {
            Set<String> found = Stream.concat(Stream.of(reach.step()), reach.again().stream())
                    .flatMap(node -> flow.next(node).stream())
                    .filter(node -> !staying.contains(node))
                    .filter(node -> !flow.isJoin(node)
                            || flow.flowsInto(node).values().stream().allMatch(source -> flow.isGone(reach, source)))
                    .collect(Collectors.toSet());
            further = reach.again().addAll(found);
        }
    }
}
