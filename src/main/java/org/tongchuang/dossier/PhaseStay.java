package org.tongchuang.dossier;

import java.time.Instant;

/**
 * One stay of a dossier in a phase.
 *
 * @param visit 1 for the first time; a return makes another visit
 * @param leftAt null while the dossier is there
 */
public record PhaseStay(String dossierId, String phase, int visit, Instant enteredAt, Instant dueAt, Instant leftAt) {

    public boolean isCurrent() {
        return leftAt == null;
    }
}
