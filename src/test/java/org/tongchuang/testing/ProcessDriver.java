package org.tongchuang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.tongchuang.scenario.ProcessRun;

/** Drives the processes of one dossier by hand: nothing automatic happens in tests until it is told to. */
public final class ProcessDriver {

    private final ProcessRun process;
    private final MovableClock clock;

    ProcessDriver(ProcessRun process, MovableClock clock) {
        this.process = process;
        this.clock = clock;
    }

    /** Runs the automatic steps that are due, and those that they lead to. A failing step fails the story. */
    public void runUntilQuiet(String number) {
        process.settle(number);
    }

    /** Moves the one clock to the date of the timers with this activity id and lets them fire. */
    public void pass(String number, String timer) {
        Instant due = process.timer(number, timer)
                .orElseThrow(() -> new AssertionError("Dossier " + number + " has no timer " + timer));
        if (clock.instant().isBefore(due)) {
            clock.moveTo(due);
        }
        process.settle(number);
    }

    /** Asserts that the process has ended, and at this end event. */
    public void hasEnded(String processInstanceId, String end) {
        assertThat(process.hasEnded(processInstanceId, end))
                .as("has ended at " + end)
                .isTrue();
    }
}
