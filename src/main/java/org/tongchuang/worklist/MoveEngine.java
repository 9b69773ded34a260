package org.tongchuang.worklist;

import java.util.List;
import java.util.function.Predicate;

/** What moving a dossier by hand needs of the process engine. */
public interface MoveEngine {

    /**
     * Where its processes stand at a human step or at an automatic one that has failed. What waits for a day, a letter or an
     * act isn't stuck.
     */
    List<Standing> standing(String processInstanceId, List<Task> open);

    /** The human steps that come later in the same process; each with its name. */
    List<Later> later(Standing from);

    /** Finds the way back to a finished task. */
    WayBack back(Standing from, Task to, List<Task> all);

    /** Goes it. */
    void goBack(Standing from, Task to, List<Task> all);

    /**
     * Finds the way on to a later step, past nothing but what may be left out.
     *
     * @param leavable whether a human step may be left out
     */
    WayBack ahead(Standing from, String step, Predicate<Later> leavable, List<Task> all);

    /**
     * Goes it.
     *
     * @return the state that the dossier comes to on the way; empty if it keeps its own
     */
    String goAhead(Standing from, String step, Predicate<Later> leavable);

    /** A human step of a model. */
    record Later(String step, String name, String formId) {}
}
