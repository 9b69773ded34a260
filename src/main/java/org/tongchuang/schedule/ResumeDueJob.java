package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.worklist.ResumeDue;

@DisallowConcurrentExecution
final class ResumeDueJob implements Job {

    private final ResumeDue holds;

    ResumeDueJob(ResumeDue holds) {
        this.holds = holds;
    }

    @Override
    public void execute(JobExecutionContext context) {
        holds.sweep();
    }
}
