package org.tongchuang.people;

import java.time.LocalDate;

/**
 * Who is to be away from which unit, when and why.
 *
 * @param substituteId who does his work; null for nobody
 * @param programmeKey for one programme only; null for all his work in the unit
 */
public record AbsenceWish(
        String memberId,
        String unitId,
        String substituteId,
        String programmeKey,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason) {}
