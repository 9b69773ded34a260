package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.tracking.NightlyCheck;

@DisallowConcurrentExecution
final class CheckRecordsJob implements Job {

    private final NightlyCheck check;

    CheckRecordsJob(NightlyCheck check) {
        this.check = check;
    }

    @Override
    public void execute(JobExecutionContext context) {
        check.run();
    }
}
