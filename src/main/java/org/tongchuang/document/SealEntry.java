package org.tongchuang.document;

import java.time.Instant;

/** One use of the seal (DOC-7). */
public record SealEntry(
        String id,
        String documentId,
        String number,
        int copies,
        String approverName,
        String keeperId,
        String keeperName,
        Instant sealedAt) {}
