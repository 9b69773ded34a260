package org.tongchuang.programme;

import java.time.Instant;

/**
 * One playing of all scenarios of a folder, in a product of its own.
 *
 * @param digest of the files that are played, scenarios too
 * @param reason why it broke off; null if it didn't
 */
public record DryRun(
        String id,
        String programmeKey,
        String digest,
        State state,
        String startedBy,
        String startedName,
        Instant startedAt,
        Instant endedAt,
        String reason) {

    /** How far it has come. */
    public enum State {
        WAITING,
        RUNNING,
        PASSED,
        FAILED,
        TIMED_OUT,
        BROKEN_OFF
    }

    public boolean isGoingOn() {
        return state == State.WAITING || state == State.RUNNING;
    }

    public boolean isPassed() {
        return state == State.PASSED;
    }
}
