package org.tongchuang.worklist;

import java.util.Optional;
import org.tongchuang.calendar.Term;

/** Time that a module has granted for one task on top of its term, so that a changed calendar counts it again. */
public interface MoreTime {

    Optional<Term> granted(Task task);
}
