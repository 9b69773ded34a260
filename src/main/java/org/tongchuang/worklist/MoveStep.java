package org.tongchuang.worklist;

import java.util.Optional;

/**
 * A human step that a dossier could be moved to.
 *
 * @param id of the finished task for an earlier step, else of the step in its model
 * @param done the last time it was done, for an earlier step; empty for one further on
 * @param bar the label key of why the dossier can't be moved there; empty if it can
 */
public record MoveStep(String id, String name, Optional<Task> done, String bar) {

    public boolean isOpen() {
        return bar.isEmpty();
    }

    public boolean isEarlier() {
        return done.isPresent();
    }
}
