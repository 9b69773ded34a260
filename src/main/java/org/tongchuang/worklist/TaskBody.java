package org.tongchuang.worklist;

import java.util.Optional;
import org.tongchuang.people.Actor;

/** A part of the task page that another module fills from its own URL, such as a score sheet. */
public interface TaskBody {

    int order();

    String labelKey();

    /** The address of the fragment, or empty if this task has no such part. */
    Optional<String> href(Task task, Actor actor);

    /** Whether nothing else of the task or its dossier may be seen before this part is settled. */
    default boolean comesFirst() {
        return false;
    }

    /** Whether it stands beside the form, and not before it. */
    default boolean isAside() {
        return false;
    }
}
