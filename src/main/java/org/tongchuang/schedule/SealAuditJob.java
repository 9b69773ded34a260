package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.audit.DailySeal;

@DisallowConcurrentExecution
final class SealAuditJob implements Job {

    private final DailySeal seal;

    SealAuditJob(DailySeal seal) {
        this.seal = seal;
    }

    @Override
    public void execute(JobExecutionContext context) {
        seal.seal();
    }
}
