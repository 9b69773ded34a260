package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.calendar.SettleChanges;

/** Finishes what a fault or a crash left of a change of the calendar. */
@DisallowConcurrentExecution
final class SettleCalendarJob implements Job {

    private final SettleChanges changes;

    SettleCalendarJob(SettleChanges changes) {
        this.changes = changes;
    }

    @Override
    public void execute(JobExecutionContext context) {
        changes.sweep();
    }
}
