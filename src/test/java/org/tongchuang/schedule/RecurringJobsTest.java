package org.tongchuang.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.TriggerFiredBundle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.tongchuang.testing.DatabaseTest;

@DatabaseTest
class RecurringJobsTest {

    @Autowired
    Scheduler scheduler;

    @Autowired
    ApplicationContext context;

    @Test
    void areKeptInTheClusteredStore() throws SchedulerException {
        assertThat(scheduler.getMetaData().isJobStoreClustered()).isTrue();
        assertThat(scheduler.getMetaData().isJobStoreSupportsPersistence()).isTrue();
        assertThat(scheduler.isStarted()).as("tests decide when jobs run").isFalse();
    }

    @Test
    void runOneAtATimeAndAgainAfterACrash() throws SchedulerException {
        for (JobKey key : recurring()) {
            var job = scheduler.getJobDetail(key);

            assertThat(job.isConcurrentExecutionDisallowed()).as("%s", key).isTrue();
            assertThat(job.requestsRecovery()).as("%s", key).isTrue();
        }
    }

    @Test
    void areMadeWithTheirUseCases() throws SchedulerException {
        var factory = new SpringBeanJobFactory();
        factory.setApplicationContext(context);

        for (JobKey key : recurring()) {
            var job = factory.newJob(firing(key), scheduler);

            assertThat(job).isInstanceOf(scheduler.getJobDetail(key).getJobClass());
        }
    }

    @Test
    void sealTheAuditTenMinutesBeforeMidnightInChina() throws SchedulerException {
        var trigger = scheduler.getTrigger(TriggerKey.triggerKey("SealAuditJob"));

        assertThat(trigger.getFireTimeAfter(Date.from(Instant.parse("2030-03-04T00:00:00Z"))))
                .isEqualTo(Instant.parse("2030-03-04T15:50:00Z"));
    }

    private Set<JobKey> recurring() throws SchedulerException {
        var names = Set.of(
                "RelayOutboxJob",
                "SettleCalendarJob",
                "RemindDueJob",
                "RemindReportsJob",
                "ResumeDueJob",
                "ShrinkVotesJob",
                "BeginYearsJob",
                "SweepReReviewsJob",
                "SweepLapsesJob",
                "SealAuditJob",
                "CheckRecordsJob",
                "OpenLedgersJob",
                "ArchiveLedgersJob",
                "ForgetCommandsJob",
                "ForgetTriesJob",
                "ForgetDraftsJob",
                "ForgetTracesJob",
                "SendDigestsJob",
                "SweepFilesJob");
        var keys = scheduler.getJobKeys(GroupMatcher.jobGroupEquals(Scheduler.DEFAULT_GROUP));
        assertThat(keys).extracting(JobKey::getName).containsExactlyInAnyOrderElementsOf(names);
        return keys;
    }

    private TriggerFiredBundle firing(JobKey key) throws SchedulerException {
        var trigger = (OperableTrigger) scheduler.getTriggersOfJob(key).get(0);
        var now = Date.from(Instant.parse("2030-03-04T00:00:00Z"));
        return new TriggerFiredBundle(scheduler.getJobDetail(key), trigger, null, false, now, now, null, null);
    }
}
