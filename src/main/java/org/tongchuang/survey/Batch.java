package org.tongchuang.survey;

import java.time.Instant;

/**
 * Codes that were handed out together.
 *
 * @param place counted from 1 in its survey
 * @param used how many of them have been answered with
 */
public record Batch(
        String id,
        String surveyId,
        int place,
        int codes,
        Instant issuedAt,
        String issuedBy,
        Instant voidedAt,
        String voidedBy,
        int used) {

    public boolean isVoidable() {
        return voidedAt == null && used == 0;
    }
}
