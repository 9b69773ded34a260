package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A dossier that an office holds: nothing is done on its tasks until a day.
 *
 * @param stops whether the terms of its tasks wait too
 * @param deadlines those of the process that moved along, by name, with a comma between
 * @param resumedOn since when it goes on; null while it is held
 * @param resumedBy null if its day had come
 */
public record DossierHold(
        String id,
        String dossierId,
        String reason,
        LocalDate fromOn,
        LocalDate untilOn,
        boolean stops,
        String deadlines,
        String heldBy,
        String heldName,
        String unitName,
        Instant heldAt,
        LocalDate resumedOn,
        String remark,
        String resumedBy,
        String resumedName,
        Instant resumedAt) {

    public boolean isOpen() {
        return resumedOn == null;
    }

    /** The day on which it ended, or is to end. */
    LocalDate endOn() {
        return resumedOn == null ? untilOn : resumedOn;
    }

    List<String> movedDeadlines() {
        return deadlines.isEmpty() ? List.of() : List.of(deadlines.split(",", -1));
    }
}
