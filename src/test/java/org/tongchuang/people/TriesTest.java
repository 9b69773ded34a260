package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {

    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final Instant NOON = Instant.parse("2026-03-04T04:00:00Z");

    @Test
    void theFifthIsLookedAtAndTheSixthIsNot() {
        assertThat(after(5).isWithin(5)).isTrue();
        assertThat(after(6).isWithin(5)).isFalse();
    }

    @Test
    void guessingOnDoesNotMakeTheWaitLonger() {
        var later = after(6).plusOne(NOON.plusSeconds(600), 5, PAUSE);

        assertThat(later.plusOne(NOON.plus(PAUSE), 5, PAUSE)).isEqualTo(new Tries("s", 1, NOON.plus(PAUSE)));
    }

    @Test
    void aWrongPasswordNowAndThenAddsUpWithinTheWaitOnly() {
        var next = after(4).plusOne(NOON.plus(PAUSE), 5, PAUSE);

        assertThat(next.tries()).isEqualTo(1);
    }

    private static Tries after(int number) {
        var tries = new Tries("s", 0, Instant.EPOCH);
        for (int i = 0; i < number; i++) {
            tries = tries.plusOne(NOON, 5, PAUSE);
        }
        return tries;
    }
}
