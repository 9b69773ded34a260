package org.tongchuang.worklist;

import java.time.Instant;

/** One vote that nobody could give any more, so that it isn't counted. */
public record VoteGone(String taskId, String voteId, String part, Why why, Instant goneAt) {

    /** Nobody holds its role any more, or everybody who does must stay out of the dossier. */
    public enum Why {
        LEFT,
        RECUSED
    }
}
