package org.tongchuang.worklist;

import java.util.Map;
import java.util.Set;

/** What another module knows for a task's form: values shown, prefilled or used by its conditions. */
public interface KnownFacts {
    /** The names that it may know something under; a form that speaks of none of them needs nothing read. */
    Set<String> names();

    /**
     * What it knows.
     *
     * @param asked those of its names that the form speaks of
     */
    Map<String, Object> of(Task task, Set<String> asked);
}
