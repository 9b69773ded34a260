package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;
import org.tongchuang.people.Actor;

/** Something besides its form that a task needs before it can be completed, such as a full score sheet. */
public interface CompletionCheck {

    /** What is still missing, or an empty list. */
    List<Missing> missing(Task task, Map<String, Object> answers, Actor actor);

    /**
     * One missing thing.
     *
     * @param href where it can be mended
     */
    record Missing(String labelKey, List<Object> arguments, String href) {
        public Missing {
            arguments = List.copyOf(arguments);
        }
    }
}
