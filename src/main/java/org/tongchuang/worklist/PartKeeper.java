package org.tongchuang.worklist;

import java.time.Instant;
import java.util.Optional;

/**
 * A module whose own tasks run beside a dossier's, one part for each thing that it keeps, such as a follow-up order. Whose
 * such a task is, and until when, the thing says and not the manifest.
 */
public interface PartKeeper {

    /** The task as the thing would have it, or empty if the part is none of its own. */
    Optional<KeptTask> task(String part, String step, String name);

    /**
     * A task of a thing that is kept.
     *
     * @param unitId the responsible unit
     * @param role the role that may take it; empty if it is for one person
     * @param memberId the person, or null if it is for a role
     * @param dueAt until when, or null for what the manifest says of the step
     */
    record KeptTask(String name, String unitId, String role, String memberId, Instant dueAt) {}
}
