package org.tongchuang.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tongchuang.scenario.Hands;

/** Runs like any clock, but is set back while the demo's past is being made. */
@Component
@Primary
@Profile("demo")
@ConditionalOnBooleanProperty("tongchuang.demo.story")
class DemoClock extends Clock implements Hands {

    private volatile Duration behind = Duration.ZERO;

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().minus(behind);
    }

    @Override
    public void moveTo(Instant instant) {
        behind = Duration.between(instant, Clock.systemUTC().instant());
    }

    void letGo() {
        behind = Duration.ZERO;
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

        private final Clock hands;
        private final ZoneId zone;

        Zoned(Clock hands, ZoneId zone) {
            this.hands = hands;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return hands.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(hands, other);
        }
    }
}
