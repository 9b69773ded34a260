package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;

/** One thing that happened to a title. */
public record TitleEvent(
        String id,
        String designationId,
        int positionNo,
        TitleMoment kind,
        String detail,
        LocalDate untilOn,
        String dossierId,
        LocalDate happenedOn,
        Instant notedAt) {}
