package org.tongchuang.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Drives the processes of one dossier by hand: nothing automatic happens in tests until it is told to. */
public final class ProcessDriver {

    private static final int MANY = 200;

    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final HistoryService history;
    private final MovableClock clock;

    ProcessDriver(RuntimeService runtime, ManagementService jobs, HistoryService history, MovableClock clock) {
        this.runtime = runtime;
        this.jobs = jobs;
        this.history = history;
        this.clock = clock;
    }

    /** Runs the automatic steps that are due, and those that they lead to. A failing step fails the story. */
    public void runUntilQuiet(String number) {
        for (int round = 0; round < MANY; round++) {
            List<Job> due = instances(number)
                    .flatMap(instance -> jobs.createJobQuery().processInstanceId(instance).executable().list().stream())
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            jobs.executeJob(due.get(0).getId());
        }
        throw new AssertionError("Dossier " + number + " never comes to rest");
    }

    /** Moves the one clock to the date of the timer with this activity id and lets it fire. */
    public void pass(String number, String timer) {
        Job job = instances(number)
                .flatMap(instance ->
                        jobs.createJobQuery().processInstanceId(instance).activityId(timer).timers().list().stream())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Dossier " + number + " has no timer " + timer));
        if (clock.instant().isBefore(job.getDuedate().toInstant())) {
            clock.moveTo(job.getDuedate().toInstant());
        }
        runUntilQuiet(number);
    }

    /** Asserts that the process has ended, and at this end event. */
    public void hasEnded(String processInstanceId, String end) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .count())
                .as("process still running")
                .isZero();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .processInstanceId(processInstanceId)
                        .activityType("noneEndEvent")
                        .list())
                .extracting(activity -> activity.getActivityId())
                .contains(end);
    }

    private Stream<String> instances(String number) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .map(ProcessInstance::getId);
    }
}
