package org.tongchuang.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class ClockCheckTest {

    @Autowired
    DatabaseTimeMapper database;

    @Test
    void findsThisMachineInStepWithItsOwnDatabase() {
        assertThat(check(Clock.systemUTC()).abs()).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void findsANodeThatIsAhead() {
        var ahead = check(Clock.offset(Clock.systemUTC(), Duration.ofSeconds(5)));

        assertThat(ahead).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(ClockCheck.isTooFar(ahead)).isTrue();
        assertThat(ClockCheck.isTooFar(ahead.negated())).isTrue();
        assertThat(ClockCheck.isTooFar(Duration.ofMillis(900))).isFalse();
    }

    private Duration check(Clock clock) {
        return new ClockCheck(database, clock).check();
    }
}
