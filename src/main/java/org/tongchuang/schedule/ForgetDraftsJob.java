package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.form.Drafts;

/** A draft that nobody has touched for half a year, as long as the engine keeps its history, is given up. */
@DisallowConcurrentExecution
final class ForgetDraftsJob implements Job {

    private static final Duration KEPT = Duration.ofDays(180);

    private final Drafts drafts;
    private final Clock clock;

    ForgetDraftsJob(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        drafts.forgetBefore(clock.instant().minus(KEPT));
    }
}
