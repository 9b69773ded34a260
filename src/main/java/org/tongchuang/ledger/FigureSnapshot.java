package org.tongchuang.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A figure as it stood when a score sheet was handed in; what is written in the ledger later changes nothing in it.
 *
 * @param versionId the sheet's version
 * @param above of a ratio, the figure on top; null for others
 * @param sha256 of everything here and of each row's version behind it
 */
public record FigureSnapshot(
        String id,
        String versionId,
        String dossierId,
        String indicator,
        String figureKey,
        BigDecimal found,
        BigDecimal above,
        BigDecimal below,
        LocalDate fromOn,
        LocalDate toOn,
        String sha256,
        Instant takenAt) {}
