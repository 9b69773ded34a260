package org.tongchuang.followup;

import java.time.Instant;

/**
 * Of which orders the closing is counted; null means any.
 *
 * @param unitPath of the dossiers' units, themselves and below
 * @param from the first moment of issuing that counts
 * @param until the first one that no longer does
 */
public record ClosureQuery(
        String unitPath, String dossierId, String campaignId, String kind, Instant from, Instant until) {}
