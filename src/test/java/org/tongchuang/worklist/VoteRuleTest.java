package org.tongchuang.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongchuang.programme.Voting;

/** The rule of a vote, tried with every vote of small bodies. */
class VoteRuleTest {

    private static final List<Integer> SHARES = List.of(0, 1, 33, 34, 50, 51, 60, 66, 67, 75, 99, 100);
    private static final List<Integer> NO_SHARES = Arrays.asList(null, 1, 25, 34, 50, 51, 100);

    /** Settled if and only if every way in which the open votes can still be given leads to the same result. */
    @Test
    void settledExactlyWhenNoContinuationChangesTheResult() {
        int looked = 0;
        for (int share : SHARES) {
            for (Integer noShare : NO_SHARES) {
                var rule = new VoteRule(share, noShare);
                for (int voters = 1; voters <= 9; voters++) {
                    looked += look(rule, voters);
                }
            }
        }
        assertThat(looked).isEqualTo(SHARES.size() * NO_SHARES.size() * 714);
    }

    /** Every state that a body of this size can be in. */
    private static int look(VoteRule rule, int voters) {
        int looked = 0;
        for (int yes = 0; yes <= voters; yes++) {
            for (int no = 0; no + yes <= voters; no++) {
                for (int abstained = 0; abstained + no + yes <= voters; abstained++) {
                    var count = new VoteCount(voters, yes, no, abstained);
                    Set<Boolean> results = results(rule, count);
                    assertThat(rule.settled(count))
                            .as("%s %s", rule, count)
                            .isEqualTo(results.size() == 1 ? results.stream().findFirst() : Optional.empty());
                    looked++;
                }
            }
        }
        return looked;
    }

    private static Set<Boolean> results(VoteRule rule, VoteCount count) {
        Set<Boolean> results = new HashSet<>();
        for (int yes = 0; yes <= count.open(); yes++) {
            for (int no = 0; no + yes <= count.open(); no++) {
                results.add(rule.passes(count.voters(), count.yes() + yes, count.no() + no));
            }
        }
        return results;
    }

    @Test
    void oneNoNeverEndsARatioThatCanStillBeReached() {
        var half = VoteRule.of(new Voting("lines", Voting.Rule.RATIO, 50, null, null, null));

        assertThat(half.settled(new VoteCount(4, 0, 1, 0))).isEmpty();
        assertThat(half.settled(new VoteCount(4, 1, 2, 0))).isEmpty();
        assertThat(half.settled(new VoteCount(4, 2, 2, 0))).contains(true);
        assertThat(half.settled(new VoteCount(4, 0, 3, 0))).contains(false);
        assertThat(half.passes(3, 1, 0)).as("a third isn't half").isFalse();
    }

    @Test
    void allNeedEveryYesAndAnyNeedsOne() {
        var all = VoteRule.of(new Voting("lines", Voting.Rule.ALL, null, null, null, null));
        var any = VoteRule.of(new Voting("lines", Voting.Rule.ANY, null, null, null, null));

        assertThat(all.settled(new VoteCount(3, 2, 0, 0))).isEmpty();
        assertThat(all.settled(new VoteCount(3, 2, 0, 1)))
                .as("an abstention is no yes")
                .contains(false);
        assertThat(any.settled(new VoteCount(3, 0, 2, 0))).isEmpty();
        assertThat(any.settled(new VoteCount(3, 1, 0, 0))).contains(true);
        assertThat(any.settled(new VoteCount(3, 0, 1, 2))).contains(false);
    }

    @Test
    void noHasAThresholdOfItsOwn() {
        var rule = VoteRule.of(new Voting("lines", Voting.Rule.RATIO, 50, 34, null, null));

        assertThat(rule.passes(5, 3, 1)).isTrue();
        assertThat(rule.passes(5, 3, 2)).isFalse();
        assertThat(rule.settled(new VoteCount(5, 3, 0, 0)))
                .as("two could still say no")
                .isEmpty();
        assertThat(rule.settled(new VoteCount(5, 0, 2, 0))).contains(false);
    }
}
