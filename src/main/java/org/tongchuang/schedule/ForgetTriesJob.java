package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.people.ForgetTries;

/** Guesses of yesterday say nothing about the password tried today. */
@DisallowConcurrentExecution
final class ForgetTriesJob implements Job {

    private static final Duration KEPT = Duration.ofDays(1);

    private final ForgetTries tries;
    private final Clock clock;

    ForgetTriesJob(ForgetTries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        tries.before(clock.instant().minus(KEPT));
    }
}
