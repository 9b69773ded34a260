package org.tongchuang.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.tongchuang.testing.MovableClock;

/** T16: ten thousand guesses within a quarter of an hour, of which not twenty are looked at. */
class TryCounterTest {

    private static final int GUESSES = 10_000;

    private final MovableClock clock = new MovableClock();
    private TryCounter counter;

    @BeforeEach
    void nobodyHasTried() {
        SignInSettings settings = new Binder(new MapConfigurationPropertySource())
                .bindOrCreate("tongchuang.sign-in", SignInSettings.class);
        counter = new TryCounter(new Remembered(), settings, clock);
    }

    @Test
    void fromOneAddress() {
        assertThat(looked(i -> "192.0.2.1")).isEqualTo(5);
    }

    @Test
    void fromTwoHundredAddressesInTurn() {
        assertThat(looked(i -> "192.0.2." + i % 200)).isBetween(5L, 19L);
    }

    @Test
    void fromAnotherAddressEachTime() {
        assertThat(looked(i -> "2001:db8::" + Integer.toHexString(i))).isBetween(5L, 19L);
    }

    private long looked(IntFunction<String> address) {
        long looked = 0;
        for (int i = 0; i < GUESSES; i++) {
            looked += counter.allow("clerk", address.apply(i)) ? 1 : 0;
            clock.advance(Duration.ofMillis(80));
        }
        return looked;
    }

    /** The table, without the database that SignInTest counts in. */
    private static final class Remembered implements TriesMapper {

        private final Map<String, Tries> rows = new HashMap<>();

        @Override
        public int insert(Tries tries) {
            return rows.putIfAbsent(tries.subject(), tries) == null ? 1 : 0;
        }

        @Override
        public Optional<Tries> findForUpdate(String subject) {
            return Optional.ofNullable(rows.get(subject));
        }

        @Override
        public int update(Tries tries) {
            rows.put(tries.subject(), tries);
            return 1;
        }

        @Override
        public int updateTakeBack(String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int delete(String subject) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int deleteBefore(Instant limit) {
            throw new UnsupportedOperationException();
        }
    }
}
