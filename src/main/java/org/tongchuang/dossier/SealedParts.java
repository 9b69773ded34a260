package org.tongchuang.dossier;

import org.tongchuang.people.Actor;

/** Keeps what was said in one part from everybody but its author for now, as a panel's scores until all have submitted. */
public interface SealedParts {
    boolean isSealed(Submission submission);

    /** For parts that some people other than the author may read. */
    default boolean isSealedFrom(Submission submission, Actor actor) {
        return isSealed(submission);
    }
}
