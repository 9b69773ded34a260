package org.tongchuang.workflow.back;

import java.util.List;
import java.util.Set;

/**
 * Where a return turns: the process in which both ways, to the task and to the earlier step, still are one.
 *
 * @param bar why there is no return, or empty
 * @param instanceId the process that is changed
 * @param rest the way from there down to the earlier step, that process included
 * @param reach what is gone through again
 * @param leaving the tokens that are taken away
 */
record Turn(String bar, String instanceId, List<Station> rest, Reach reach, List<Token> leaving) {

    static Turn barred(String bar) {
        return new Turn(bar, "", List.of(), new Reach("", Set.of(), Set.of()), List.of());
    }

    Turn orBarred(String why) {
        return why.isEmpty() ? this : barred(why);
    }

    boolean isOpen() {
        return bar.isEmpty();
    }
}
