package org.tongchuang.notification;

import java.time.Duration;

/** When a mail that failed is tried again: after 1, 2, 4 … minutes, at most a day; given up after four days or so. */
final class RetryPlan {

    static final int MOST_TRIES = 14;

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryPlan() {}

    static Duration after(int tries) {
        var wait = Duration.ofMinutes(1L << Math.min(tries - 1, 12));
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    static boolean isOver(int tries) {
        return tries >= MOST_TRIES;
    }
}
