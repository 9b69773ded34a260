package org.tongchuang.workflow.back;

import java.util.Set;

/**
 * What lies behind a step.
 *
 * @param again the nodes that are gone through again after it
 * @param given the sequence flows on which a branch that stays done waits for it at a join
 */
record Reach(String step, Set<String> again, Set<String> given) {

    boolean isGone(String node) {
        return node.equals(step) || again.contains(node);
    }
}
