package org.tongchuang.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.testing.DatabaseTest;

/** Quartz writes through the one transaction: its rows and ours stand or fall together. */
@DatabaseTest
class OneTransactionTest {

    @Autowired
    Scheduler scheduler;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TransactionInterceptor annotatedTransactions;

    private final String id = UUID.randomUUID().toString();

    @Test
    void keepsBothAfterACommit() throws SchedulerException {
        transaction.executeWithoutResult(status -> recordAndSchedule());

        assertThat(scheduler.checkExists(JobKey.jobKey(id))).isTrue();
        assertThat(audit.count(chain())).isEqualTo(1);
        scheduler.deleteJob(JobKey.jobKey(id));
    }

    @Test
    void losesBothAfterARollback() throws SchedulerException {
        transaction.executeWithoutResult(status -> {
            recordAndSchedule();
            status.setRollbackOnly();
        });

        assertThat(scheduler.checkExists(JobKey.jobKey(id))).isFalse();
        assertThat(audit.count(chain())).isZero();
    }

    /** Quartz' exception is checked; a transaction as Spring makes it by default would commit what came before it. */
    @Test
    void losesOurRowsWhenQuartzRefuses() {
        Step step = () -> {
            record();
            scheduler.addJob(job(), false);
            scheduler.addJob(job(), false);
        };

        assertThatThrownBy(() -> inTransaction(step).run()).isInstanceOf(SchedulerException.class);

        assertThat(audit.count(chain())).isZero();
    }

    private interface Step {
        @Transactional
        void run() throws SchedulerException;
    }

    private Step inTransaction(Step step) {
        var factory = new ProxyFactory(Step.class, annotatedTransactions);
        factory.setTarget(step);
        return (Step) factory.getProxy();
    }

    private void recordAndSchedule() {
        record();
        try {
            scheduler.addJob(job(), false);
        } catch (SchedulerException e) {
            throw new AssertionError(e);
        }
    }

    private void record() {
        audit.record(new Act(chain(), "tested", "m", "Somebody", "u", "Some unit", Map.of()));
    }

    private String chain() {
        return "unit:" + id;
    }

    private JobDetail job() {
        return JobBuilder.newJob(SealAuditJob.class)
                .withIdentity(id)
                .storeDurably()
                .build();
    }
}
