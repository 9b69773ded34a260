package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.dossier.BeginYears;

@DisallowConcurrentExecution
final class BeginYearsJob implements Job {

    private final BeginYears years;

    BeginYearsJob(BeginYears years) {
        this.years = years;
    }

    @Override
    public void execute(JobExecutionContext context) {
        years.sweep();
    }
}
