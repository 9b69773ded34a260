package org.tongchuang.worklist;

import java.util.Optional;
import org.tongchuang.people.Actor;
import org.tongchuang.web.Refusal;

/** Shuts a member out of one task although it is open to his role, as who fixed something is from verifying it. */
public interface TaskBar {

    /** Why the member may neither take nor do it, or empty if he may. */
    Optional<Refusal> against(Task task, Actor actor);
}
