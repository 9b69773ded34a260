package org.tongchuang.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.tongchuang.scenario.Hands;

/** The product's one clock in tests: it stands still until a story moves it, also backwards. */
public final class MovableClock extends Clock implements Hands {

    /** Wednesday 4 March 2026, 09:30 in Shanghai: a work day between two, with no holiday near. */
    public static final Instant START = Instant.parse("2026-03-04T01:30:00Z");

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private volatile Instant now = START;

    @Override
    public void moveTo(Instant instant) {
        now = instant;
    }

    /** Moves to 09:30 in Shanghai of the day. */
    public void moveTo(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 30)).atZone(SHANGHAI).toInstant();
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** Another zone on the same hands. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    private static final class Zoned extends Clock {

        private final MovableClock hands;
        private final ZoneId zone;

        Zoned(MovableClock hands, ZoneId zone) {
            this.hands = hands;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(hands, other);
        }

        @Override
        public Instant instant() {
            return hands.instant();
        }
    }
}
