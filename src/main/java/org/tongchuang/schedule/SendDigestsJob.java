package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.notification.MorningDigest;

@DisallowConcurrentExecution
final class SendDigestsJob implements Job {

    private final MorningDigest digest;

    SendDigestsJob(MorningDigest digest) {
        this.digest = digest;
    }

    @Override
    public void execute(JobExecutionContext context) {
        digest.sweep();
    }
}
