package org.tongchuang.document;

import java.time.Instant;

/** A document number that was taken, and why it is void if it is. */
public record TakenNumber(
        String unitId,
        int seriesYear,
        int numberNo,
        String documentId,
        String number,
        Instant takenAt,
        Instant voidedAt,
        String voidReason) {}
