package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.campaign.StageReports;

/** Tells units of their stage reports before, on and after the due day. */
@DisallowConcurrentExecution
final class RemindReportsJob implements Job {

    private final StageReports reports;

    RemindReportsJob(StageReports reports) {
        this.reports = reports;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reports.remindDue();
    }
}
