package org.tongchuang.people;

import java.time.LocalDate;

/** One role of somebody in a unit, or none, with all that an actor is made of, and one absence that concerns him today. */
record ActorRow(
        String memberName,
        String unitName,
        String unitPath,
        Level unitLevel,
        String role,
        String absenceId,
        String awayId,
        String awayName,
        String substituteName,
        String absenceUnitName,
        LocalDate lastDay) {}
