package org.tongchuang.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * A deadline that models may name in a timer; each module contributes those it keeps the dates of. It is asked again
 * when a step is entered again or the calendar changes.
 */
public interface NamedDeadline {

    String name();

    /** Whether a programme may let it be moved for one dossier: none that the law, a notice or an order sets. */
    default boolean mayMove() {
        return false;
    }

    /**
     * When it falls for this dossier.
     *
     * @param processInstanceId the instance that asks, which may be a called one with a notice or order of its own
     */
    Optional<Instant> of(String dossierId, String processInstanceId);
}
