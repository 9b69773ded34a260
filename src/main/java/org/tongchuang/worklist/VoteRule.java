package org.tongchuang.worklist;

import java.util.Optional;
import org.tongchuang.programme.Voting;

/**
 * When a vote passes. Shares are of all who may vote: whoever abstains or stays away hasn't said yes.
 *
 * @param share the least percentage of yes; 0 asks for one yes
 * @param noShare the percentage of no from which it fails, whatever the yes; null for none
 */
public record VoteRule(int share, Integer noShare) {

    private static final int WHOLE = 100;

    static VoteRule of(Voting votes) {
        int share =
                switch (votes.rule()) {
                    case ALL -> WHOLE;
                    case ANY -> 0;
                    case RATIO -> votes.share();
                };
        return new VoteRule(share, votes.no());
    }

    /** Whether it has passed, if it ends like this. */
    boolean passes(int voters, int yes, int no) {
        boolean barred = noShare != null && no > 0 && no * WHOLE >= noShare * voters;
        return !barred && yes > 0 && yes * WHOLE >= share * voters;
    }

    /** The result that no further vote can change, or empty. More yes never harms and more no never helps. */
    Optional<Boolean> settled(VoteCount count) {
        boolean best = passes(count.voters(), count.yes() + count.open(), count.no());
        boolean worst = passes(count.voters(), count.yes(), count.no() + count.open());
        return best == worst ? Optional.of(best) : Optional.empty();
    }
}
