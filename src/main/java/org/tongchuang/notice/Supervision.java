package org.tongchuang.notice;

import java.time.Instant;

/**
 * What became of an objection that came when no notice could handle it any more.
 *
 * @param opinion why, or what was found; sealed
 * @param reply what its author is told; sealed, or null
 * @param reviewNumber the special re-review it led to, or null
 */
public record Supervision(
        String objectionId,
        Outcome outcome,
        boolean allegesDanger,
        String opinion,
        String reply,
        String reviewNumber,
        String memberId,
        String memberName,
        Instant settledAt) {

    /** The title is re-reviewed before its time, the office has looked into it itself, or it is kept on file. */
    public enum Outcome {
        RE_REVIEW,
        CHECKED,
        KEPT
    }
}
