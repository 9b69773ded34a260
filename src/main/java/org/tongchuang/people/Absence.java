package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody is away from his work in a unit for a period, and a colleague does it for him.
 *
 * @param substituteId null if nobody does
 * @param programmeKey the one programme that it is for; null for all
 * @param endedAt when it was ended early
 */
public record Absence(
        String id,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String substituteId,
        String substituteName,
        String programmeKey,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String namedBy,
        String namedName,
        Instant namedAt,
        Instant endedAt,
        String endedName) {

    /** Whether two are about the same work: of the same days the query sees to it. */
    boolean isAboutTheSame(String otherProgramme) {
        return programmeKey == null || otherProgramme == null || programmeKey.equals(otherProgramme);
    }

    public boolean isOver(LocalDate today) {
        return endedAt != null || lastDay.isBefore(today);
    }
}
