package org.tongchuang.schedule;

import java.util.List;
import org.quartz.JobDetail;
import org.quartz.Trigger;
import org.springframework.boot.autoconfigure.quartz.SchedulerFactoryBeanCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The list of recurring jobs. Quartz keeps it in the shared database through the one transaction manager; what stands
 * here replaces what an older version left there.
 */
@Configuration(proxyBeanMethods = false)
class ScheduleSettings {

    @Bean
    SchedulerFactoryBeanCustomizer recurringJobs(ScheduleProperties properties) {
        var jobs = List.of(
                Recurring.every(properties.relayEvery(), RelayOutboxJob.class),
                Recurring.every(properties.settleEvery(), SettleCalendarJob.class),
                Recurring.at(properties.digestAt(), SendDigestsJob.class),
                Recurring.at(properties.remindAt(), RemindDueJob.class),
                Recurring.at(properties.remindAt(), RemindReportsJob.class),
                Recurring.at(properties.sweepAt(), ResumeDueJob.class),
                Recurring.at(properties.sweepAt(), ShrinkVotesJob.class),
                Recurring.at(properties.sweepAt(), BeginYearsJob.class),
                Recurring.at(properties.sweepAt(), SweepReReviewsJob.class),
                Recurring.at(properties.sweepAt(), SweepLapsesJob.class),
                Recurring.at(properties.sweepAt(), ArchiveLedgersJob.class),
                Recurring.at(properties.sweepAt(), OpenLedgersJob.class),
                Recurring.at(properties.sealAt(), SealAuditJob.class),
                Recurring.at(properties.checkAt(), CheckRecordsJob.class),
                Recurring.at(properties.cleanAt(), ForgetCommandsJob.class),
                Recurring.at(properties.cleanAt(), ForgetTriesJob.class),
                Recurring.at(properties.cleanAt(), ForgetDraftsJob.class),
                Recurring.at(properties.cleanAt(), ForgetTracesJob.class),
                Recurring.at(properties.cleanAt(), SweepFilesJob.class));
        return factory -> {
            factory.setAutoStartup(properties.enabled());
            factory.setOverwriteExistingJobs(true);
            factory.setWaitForJobsToCompleteOnShutdown(true);
            factory.setJobDetails(jobs.stream().map(Recurring::detail).toArray(JobDetail[]::new));
            factory.setTriggers(jobs.stream().map(Recurring::trigger).toArray(Trigger[]::new));
        };
    }
}
