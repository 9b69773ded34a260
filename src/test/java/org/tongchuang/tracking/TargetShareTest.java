package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tongchuang.programme.Manifest.OutOf;
import org.tongchuang.programme.Manifest.Target;
import org.tongchuang.tracking.TargetCounts.OutcomeCount;

class TargetShareTest {

    @Test
    void nothingCanBeSaidOfAShareOfNothing() {
        TargetShare share = new TargetShare("passRate", 0, 0, 95);

        assertThat(share.percent()).isEmpty();
        assertThat(share.isMet()).isFalse();
    }

    @Test
    void noRoundingLiftsAShareOverTheLine() {
        TargetShare share = new TargetShare("passRate", 94_999, 100_000, 95);

        assertThat(share.percent()).hasToString("Optional[95.00]");
        assertThat(share.isMet()).isFalse();
        assertThat(share.missing()).isOne();
    }

    @Test
    void lineItselfIsReached() {
        assertThat(new TargetShare("passRate", 19, 20, 95).isMet()).isTrue();
    }

    @Test
    void dossiersThatStillRunArePartOfTheBaseAndReachNothing() {
        TargetCounts counts = new TargetCounts(
                40, List.of(new OutcomeCount(null, 3), new OutcomeCount("NAMED", 5), new OutcomeCount("WITHDRAWN", 2)));

        assertThat(counts.of("passRate", new Target(List.of("NAMED"), OutOf.PARTICIPATING, 95)))
                .isEqualTo(new TargetShare("passRate", 5, 10, 95));
        assertThat(counts.of("coverage", new Target(List.of("NAMED"), OutOf.ALL, 60)))
                .isEqualTo(new TargetShare("coverage", 5, 40, 60));
    }
}
