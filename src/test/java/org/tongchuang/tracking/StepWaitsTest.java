package org.tongchuang.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepWaitsTest {

    private static final Instant NOW = Instant.parse("2026-03-31T04:00:00Z");

    @Test
    void ranksAreThoseOfTasksThatWere() {
        StepWaits ten = of(IntStream.rangeClosed(1, 10).mapToObj(days -> done(days, 30)));

        assertThat(ten.median()).isEqualTo(5);
        assertThat(ten.ninth()).isEqualTo(9);
        assertThat(of(Stream.of(done(7, 30)))).isEqualTo(new StepWaits("review", 0, 1, 7, 7, 0));
    }

    @Test
    void whatIsOpenCountsWithItsAge() {
        StepWaits found = of(Stream.of(done(1, 30), open(20, 30), open(4, 30)));

        assertThat(found).isEqualTo(new StepWaits("review", 2, 1, 4, 20, 0));
    }

    @Test
    void slowIsMoreThanOneLateOfTen() {
        Stream<Wait> nineInTime = IntStream.range(0, 9).mapToObj(number -> done(1, 2));
        Stream<Wait> eightInTime = IntStream.range(0, 8).mapToObj(number -> done(1, 2));

        assertThat(of(Stream.concat(nineInTime, Stream.of(done(3, 2)))).isSlow())
                .isFalse();
        assertThat(of(Stream.concat(eightInTime, Stream.of(open(3, 2)))).isSlow())
                .isTrue();
    }

    private static StepWaits of(Stream<Wait> waits) {
        return StepWaits.of("review", waits.toList(), (from, to) -> (int) ChronoUnit.DAYS.between(from, to), NOW);
    }

    private static Wait done(int days, int term) {
        Instant opened = NOW.minus(Duration.ofDays(100));
        return new Wait("review", opened, opened.plus(Duration.ofDays(days)), opened.plus(Duration.ofDays(term)));
    }

    private static Wait open(int days, int term) {
        Instant opened = NOW.minus(Duration.ofDays(days));
        return new Wait("review", opened, null, opened.plus(Duration.ofDays(term)));
    }
}
