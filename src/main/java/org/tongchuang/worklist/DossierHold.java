package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dossier that an office holds: nothing is done on its tasks until a day.
 *
 * @param stops whether the terms of its tasks wait too
 * @param deadlines those of the process that moved along, each as name=day with the day before, with a comma between
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

    /** By name, the days on which they were before. */
    Map<String, LocalDate> movedDeadlines() {
        return Stream.of(deadlines.split(",", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", -1))
                .collect(Collectors.toMap(one -> one[0], one -> LocalDate.parse(one[1])));
    }
}
