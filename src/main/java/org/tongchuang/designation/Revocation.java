package org.tongchuang.designation;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.calendar.ChinaTime;

/**
 * The procedure of taking a title back: told, heard, decided.
 *
 * @param statement how the community stated its case; null if it didn't
 * @param outcome REVOKED; null while it runs or when it was dropped
 */
public record Revocation(
        String id,
        String designationId,
        String dossierId,
        Ground ground,
        String facts,
        String basis,
        LocalDate toldOn,
        LocalDate statementDueOn,
        String statement,
        String outcome,
        LocalDate decidedOn,
        Integer barYears,
        String draftedBy) {

    Instant statementEnds() {
        return ChinaTime.endOf(statementDueOn);
    }
}
