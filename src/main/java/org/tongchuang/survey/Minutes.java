package org.tongchuang.survey;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One version of the minutes of a forum, signed by who recorded it.
 *
 * @param meeting counted from 1 in the dossier
 * @param version counted from 1 in the meeting; a correction is another version
 * @param sheetCount how many signed the attendance sheet
 */
public record Minutes(
        String id,
        String dossierId,
        int meeting,
        int version,
        LocalDate heldOn,
        String place,
        String host,
        int sheetCount,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        Instant recordedAt) {}
