package org.tongchuang.worklist;

import java.time.Instant;

/**
 * A vote on one step of a dossier, by the rule that its programme had when it began.
 *
 * @param stepName the step as the model calls it
 * @param partGroup the group whose parts have one vote each
 * @param result null while it is open
 */
public record Vote(
        String id,
        String dossierId,
        String step,
        String stepName,
        String partGroup,
        int yesShare,
        Integer noShare,
        int voters,
        Instant openedAt,
        Result result,
        Instant closedAt) {

    /** What came of it; void if the way to it was gone again before it was counted. */
    public enum Result {
        PASSED,
        FAILED,
        VOID
    }

    VoteRule rule() {
        return new VoteRule(yesShare, noShare);
    }
}
