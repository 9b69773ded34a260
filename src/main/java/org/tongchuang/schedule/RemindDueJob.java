package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.worklist.RemindDue;

@DisallowConcurrentExecution
final class RemindDueJob implements Job {

    private final RemindDue reminders;

    RemindDueJob(RemindDue reminders) {
        this.reminders = reminders;
    }

    @Override
    public void execute(JobExecutionContext context) {
        int told;
        do {
            told = reminders.sweep();
        } while (told > 0);
    }
}
