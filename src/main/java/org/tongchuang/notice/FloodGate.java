package org.tongchuang.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.secret.SecretKeys;

/** Counts what comes in without sign-in, in the database, so that two nodes count together. Keeps no address. */
@Component
public class FloodGate {

    private static final Duration WINDOW = Duration.ofHours(1);

    private final AttemptMapper mapper;
    private final SecretKeys keys;
    private final FloodProperties limits;
    private final Clock clock;

    FloodGate(AttemptMapper mapper, SecretKeys keys, FloodProperties limits, Clock clock) {
        this.mapper = mapper;
        this.keys = keys;
        this.limits = limits;
        this.clock = clock;
    }

    /** Whether another objection to a notice may come from an address within this hour. */
    @Transactional
    public boolean admitsObjection(String address, String noticeId) {
        boolean here = count("objection from " + address) <= limits.objectionsPerAddress();
        return here && count("objection to " + noticeId) <= limits.objectionsPerNotice();
    }

    /** Whether another receipt code may be tried from an address within this hour. */
    @Transactional
    public boolean admitsCode(String address) {
        return count("code from " + address) <= limits.codesPerAddress();
    }

    private int count(String what) {
        String subject = HexFormat.of().formatHex(keys.mark(what));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        mapper.deleteBefore(now.minus(WINDOW));
        mapper.insertIfNew(subject, now);
        mapper.increment(subject);
        return mapper.countAttempts(subject);
    }
}
