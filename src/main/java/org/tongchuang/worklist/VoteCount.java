package org.tongchuang.worklist;

import java.util.Collection;

/** How a vote stands. */
public record VoteCount(int voters, int yes, int no, int abstained) {

    static VoteCount of(int voters, Collection<VoteCast> casts) {
        return new VoteCount(
                voters,
                number(casts, VoteCast.Choice.YES),
                number(casts, VoteCast.Choice.NO),
                number(casts, VoteCast.Choice.ABSTAIN));
    }

    /** How many haven't voted. */
    public int open() {
        return voters - yes - no - abstained;
    }

    private static int number(Collection<VoteCast> casts, VoteCast.Choice choice) {
        return (int) casts.stream().filter(one -> one.choice() == choice).count();
    }
}
