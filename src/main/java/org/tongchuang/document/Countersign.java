package org.tongchuang.document;

import java.time.Instant;

/**
 * One department's part in countersigning a document.
 *
 * @param agrees null until it has said what it thinks, as is all that follows
 */
public record Countersign(
        String documentId,
        String unitId,
        String unitName,
        Boolean agrees,
        String opinion,
        String memberId,
        String memberName,
        Instant givenAt) {

    static Countersign wanted(String documentId, String unitId, String unitName) {
        return new Countersign(documentId, unitId, unitName, null, null, null, null, null);
    }

    public boolean isOpen() {
        return agrees == null;
    }
}
