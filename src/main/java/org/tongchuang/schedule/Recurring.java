package org.tongchuang.schedule;

import static org.quartz.CronScheduleBuilder.cronSchedule;
import static org.quartz.SimpleScheduleBuilder.simpleSchedule;

import java.time.Duration;
import java.util.TimeZone;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.tongchuang.calendar.ChinaTime;

/** A job and when it runs. A job cut short by a crash runs again at once on a node that is alive. */
record Recurring(Class<? extends Job> job, ScheduleBuilder<?> times) {

    /** Runs that were missed are dropped: the next one does their work. */
    static Recurring every(Duration interval, Class<? extends Job> job) {
        return new Recurring(
                job,
                simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount());
    }

    /** A run that was missed is made up once. */
    static Recurring at(String cron, Class<? extends Job> job) {
        return new Recurring(
                job,
                cronSchedule(cron)
                        .inTimeZone(TimeZone.getTimeZone(ChinaTime.ZONE))
                        .withMisfireHandlingInstructionFireAndProceed());
    }

    JobDetail detail() {
        return JobBuilder.newJob(job)
                .withIdentity(job.getSimpleName())
                .storeDurably()
                .requestRecovery()
                .build();
    }

    Trigger trigger() {
        return TriggerBuilder.newTrigger()
                .forJob(job.getSimpleName())
                .withIdentity(job.getSimpleName())
                .withSchedule(times)
                .build();
    }
}
