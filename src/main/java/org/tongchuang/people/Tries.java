package org.tongchuang.people;

import java.time.Duration;
import java.time.Instant;

/** How often somebody guessed lately. The wait runs from the last guess that was still looked at. */
record Tries(String subject, int tries, Instant lastAt) {

    Tries plusOne(Instant now, int limit, Duration wait) {
        if (!lastAt.plus(wait).isAfter(now)) {
            return new Tries(subject, 1, now);
        }
        return new Tries(subject, tries + 1, tries < limit ? now : lastAt);
    }

    boolean isWithin(int limit) {
        return tries <= limit;
    }
}
