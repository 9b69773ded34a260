package org.tongchuang.document;

import java.time.Instant;

/** One step of a document's way, with the opinion given. */
public record PaperStep(
        String documentId,
        int positionNo,
        StepKind kind,
        String memberId,
        String memberName,
        String opinion,
        Instant takenAt) {}
