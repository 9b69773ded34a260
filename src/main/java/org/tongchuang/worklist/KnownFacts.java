package org.tongchuang.worklist;

import java.util.Map;

/** What another module knows for a task's form: values shown, prefilled or used by its conditions. */
public interface KnownFacts {
    Map<String, Object> of(Task task);
}
