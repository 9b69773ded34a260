package org.tongchuang.tracking;

import java.time.Instant;

/**
 * How long one task was waited for.
 *
 * @param endedAt when it was done; null while it is open
 */
record Wait(String step, Instant openedAt, Instant endedAt, Instant dueAt) {

    boolean isOpen() {
        return endedAt == null;
    }

    /** Until it was done, or until now. */
    Instant until(Instant now) {
        return isOpen() ? now : endedAt;
    }

    boolean isLate(Instant now) {
        return dueAt != null && until(now).isAfter(dueAt);
    }
}
