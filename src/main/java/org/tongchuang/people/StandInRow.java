package org.tongchuang.people;

import java.time.LocalDate;

/** One role of a member who is away, with all that whoever stands in for him is made of. */
record StandInRow(
        String substituteName,
        String unitId,
        String unitName,
        String unitPath,
        Level unitLevel,
        String role,
        String awayId,
        String awayName,
        String programmeKey,
        LocalDate lastDay) {}
