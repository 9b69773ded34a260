package org.tongchuang.worklist;

import java.util.Optional;
import org.tongchuang.calendar.Term;

/** Time that a module has granted for one task on top of its term, so that a changed calendar counts it again. */
public interface MoreTime {

    Optional<Term> granted(Task task);

    /** Whether this module alone gives that task more time, by a law of its own. */
    default boolean keeps(Task task) {
        return false;
    }
}
