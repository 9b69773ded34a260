package org.tongchuang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<Integer> NUMBERS =
            IntStream.rangeClosed(1, 20).boxed().toList();

    @Test
    void populationAndSeedGiveTheSameRowsAgain() {
        List<Integer> turned =
                NUMBERS.stream().sorted((one, other) -> other - one).toList();

        assertThat(Draw.of(NUMBERS, 5, 42)).hasSize(5).isSorted().isEqualTo(Draw.of(turned, 5, 42));
        assertThat(Draw.of(NUMBERS, 99, 42)).isEqualTo(NUMBERS);
    }

    @Test
    void everyRowMayBeDrawn() {
        Set<Integer> drawn = new HashSet<>();
        LongStream.range(0, 200).forEach(seed -> drawn.addAll(Draw.of(NUMBERS, 2, seed)));

        assertThat(drawn).hasSameSizeAs(NUMBERS);
    }
}
