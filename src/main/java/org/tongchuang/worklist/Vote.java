package org.tongchuang.worklist;

import java.time.Instant;

/**
 * A vote on one step of a dossier, by the rule that its programme had when it began.
 *
 * @param stepName the step as the model calls it
 * @param partGroup the group whose parts have one vote each
 * @param voters how many there were to vote when it began
 * @param leastVoters to how many the votes may shrink whose voters are gone; null if they don't
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
        Integer leastVoters,
        Instant openedAt,
        Result result,
        Instant closedAt) {

    /** What came of it; void if the way to it was gone again before it was counted. */
    public enum Result {
        PASSED,
        FAILED,
        VOID
    }

    /** Whether a vote that nobody may give any more isn't counted. */
    public boolean shrinks() {
        return leastVoters != null;
    }

    VoteRule rule() {
        return new VoteRule(yesShare, noShare);
    }
}
