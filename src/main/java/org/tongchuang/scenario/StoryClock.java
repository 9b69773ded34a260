package org.tongchuang.scenario;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The clock of a dry run: it stands still until a story moves it, and begins each story on the same work day. */
@Component
@Primary
@Profile("dry-run")
class StoryClock extends Clock implements Hands {

    /** Wednesday 4 March 2026, 09:30 in Shanghai: a work day between two, with no holiday near. */
    private static final Instant START = Instant.parse("2026-03-04T01:30:00Z");

    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    @Autowired
    StoryClock() {
        this(new AtomicReference<>(START), ZoneOffset.UTC);
    }

    private StoryClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    void reset() {
        now.set(START);
    }

    @Override
    public void moveTo(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** Another zone on the same hands. */
    @Override
    public Clock withZone(ZoneId other) {
        return new StoryClock(now, other);
    }
}
