package org.tongchuang.programme;

/**
 * One scenario of a dry run.
 *
 * @param stepNo the step that failed, counted from 1; 0 if none did
 * @param step what that step says; null if none failed
 */
public record PlayedStory(
        String dryRunId, int positionNo, String name, State state, int stepNo, String step, String reason) {

    /** How far it has come. */
    public enum State {
        WAITING,
        PLAYING,
        PASSED,
        FAILED,
        TIMED_OUT,
        NOT_PLAYED
    }

    static PlayedStory waiting(String dryRunId, int positionNo, String name) {
        return new PlayedStory(dryRunId, positionNo, name, State.WAITING, 0, null, null);
    }
}
