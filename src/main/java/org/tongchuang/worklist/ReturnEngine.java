package org.tongchuang.worklist;

import java.util.List;
import java.util.Map;

/** What returning to an earlier step needs of the process engine. */
public interface ReturnEngine {

    /**
     * Finds the way back from an open task to a finished one.
     *
     * @param all the dossier's tasks, open and finished
     */
    WayBack way(Task from, Task to, List<Task> all);

    /** Goes it: takes away what {@link #way} says and opens the earlier step again. */
    void move(Task from, Task to, List<Task> all);

    /**
     * Finds how a finished task opens again that has led to no other one: it waits at a join, or for the others of its step.
     * In turn, the next one is taken away.
     */
    WayBack unbegun(Task done, List<Task> all);

    /** Whether the parts of its step come one after the other. */
    boolean isInTurn(Task done);

    /** Opens it: takes away what {@link #unbegun} says. */
    void reopen(Task done, List<Task> all);

    /**
     * Goes straight back from a step that is done again to where the return began, in place of completing it.
     *
     * @param way what {@link WayBack#straight} said
     * @param all the dossier's tasks, open and finished
     * @return false, and nothing is changed, if the process is no longer as the return had left it
     */
    boolean straight(Task done, String way, Map<String, Object> routing, List<Task> all);
}
