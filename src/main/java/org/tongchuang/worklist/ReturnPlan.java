package org.tongchuang.worklist;

import java.util.List;
import org.tongchuang.dossier.Submission;

/**
 * What returning a task to an earlier step would do.
 *
 * @param from the task that is returned; the finished one itself if it is withdrawn before it has led to another
 * @param cancelled the open tasks that are taken away, the returned one first
 * @param again what was handed in at steps that are gone through again, in the order of the last time
 * @param kept what stays signed because its step isn't gone through again, newest of each step
 * @param resting ids of those kept submissions that rest on what may change now
 * @param straight how the engine can lead straight back afterwards; empty if only step by step
 * @param digest of all this and of where the process stands
 */
public record ReturnPlan(
        Task from,
        Task to,
        List<Task> cancelled,
        List<Submission> again,
        List<Submission> kept,
        List<String> resting,
        String straight,
        String digest) {

    boolean isAlone() {
        return from.id().equals(to.id());
    }

    public boolean mayGoStraight() {
        return !straight.isEmpty();
    }
}
