package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.designation.SweepLapses;

@DisallowConcurrentExecution
final class SweepLapsesJob implements Job {

    private final SweepLapses lapses;

    SweepLapsesJob(SweepLapses lapses) {
        this.lapses = lapses;
    }

    @Override
    public void execute(JobExecutionContext context) {
        lapses.sweep();
    }
}
