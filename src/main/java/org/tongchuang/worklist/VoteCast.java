package org.tongchuang.worklist;

import java.time.Instant;

/** One vote, with whoever gave it as he was then. */
public record VoteCast(
        String taskId,
        String voteId,
        String part,
        int round,
        Choice choice,
        String memberId,
        String memberName,
        String unitName,
        Instant castAt) {

    /** What can be said; the form of a voting step has these values. */
    public enum Choice {
        YES,
        NO,
        ABSTAIN
    }
}
