package org.tongchuang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
@Transactional
class DryRunResultTest {

    @Autowired
    DryRunMapper runs;

    @Autowired
    Clock clock;

    private final String id = UUID.randomUUID().toString();
    private Instant now;

    @BeforeEach
    void aRunThatHasBegun() {
        now = clock.instant();
        runs.updateBrokenOff(now.plusSeconds(1), now);
        runs.insert(new DryRun(id, id, "d", DryRun.State.WAITING, "m", "某人", now, null, null));
        assertThat(runs.updateBegun(id)).isEqualTo(1);
        assertThat(runs.updateBegun(id)).isZero();
    }

    @Test
    void passesIfEveryStoryDoes() {
        heard("passed", "passed").end(now);

        assertThat(state()).isEqualTo(DryRun.State.PASSED);
        assertThat(runs.countGoingOn()).isZero();
    }

    @Test
    void saysWhichStepFailedAndWhy() {
        DryRunResult result = started();
        result.hear(DryRunLine.failed("k/one", 3, "{\"complete\":{}}", "没有人担任这个岗位"));
        result.hear(DryRunLine.about("passed", "k/two"));
        result.hear(DryRunLine.about("done", null));
        result.end(now);

        assertThat(state()).isEqualTo(DryRun.State.FAILED);
        assertThat(runs.listStories(id))
                .extracting(PlayedStory::name, PlayedStory::state, PlayedStory::stepNo, PlayedStory::reason)
                .containsExactly(
                        tuple("k/one", PlayedStory.State.FAILED, 3, "没有人担任这个岗位"),
                        tuple("k/two", PlayedStory.State.PASSED, 0, null));
    }

    @Test
    void tellsTheStoryThatWasGoingOnWhenTheTimeWasUp() {
        DryRunResult result = started();
        result.hear(DryRunLine.about("playing", "k/one"));
        result.timeIsUp();
        result.end(now);

        assertThat(state()).isEqualTo(DryRun.State.TIMED_OUT);
        assertThat(runs.listStories(id))
                .extracting(PlayedStory::state)
                .containsExactly(PlayedStory.State.TIMED_OUT, PlayedStory.State.NOT_PLAYED);
    }

    @Test
    void productThatFallsSilentHasPassedNothing() {
        DryRunResult result = started();
        result.hear(DryRunLine.about("passed", "k/one"));
        result.hear(DryRunLine.about("passed", "k/two"));
        result.end(now);

        assertThat(state()).isEqualTo(DryRun.State.BROKEN_OFF);
    }

    private DryRunResult heard(String one, String two) {
        DryRunResult result = started();
        result.hear(DryRunLine.about(one, "k/one"));
        result.hear(DryRunLine.about(two, "k/two"));
        result.hear(DryRunLine.about("done", null));
        return result;
    }

    private DryRunResult started() {
        DryRunResult result = new DryRunResult(runs, id);
        result.hear(DryRunLine.plan(List.of("k/one", "k/two")));
        return result;
    }

    private DryRun.State state() {
        return runs.findNewest(id, "d").orElseThrow().state();
    }
}
