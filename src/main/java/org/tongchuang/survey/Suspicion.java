package org.tongchuang.survey;

import java.time.Instant;

/**
 * Something about how answers came in that somebody should look at. It isn't a fault: a village hall shares one address.
 *
 * @param from the beginning of the minutes in which most came; null for a row of equal answers, whose times aren't kept
 */
public record Suspicion(Kind kind, int answers, Instant from, Instant to) {

    /** What is the same. */
    public enum Kind {
        ADDRESS,
        AGENT,
        ANSWERS
    }

    public boolean isTimed() {
        return kind != Kind.ANSWERS;
    }
}
