package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.form.Drafts;
import org.tongchuang.worklist.ForgetHandedInDrafts;

/** Drafts of what was handed in are given up, and those that nobody has touched as long as the engine keeps its history. */
@DisallowConcurrentExecution
final class ForgetDraftsJob implements Job {

    private static final Duration KEPT = Duration.ofDays(180);
    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final Drafts drafts;
    private final ForgetHandedInDrafts handedIn;
    private final Clock clock;

    ForgetDraftsJob(Drafts drafts, ForgetHandedInDrafts handedIn, Clock clock) {
        this.drafts = drafts;
        this.handedIn = handedIn;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        handedIn.since(clock.instant().minus(LOOKED_BACK));
        drafts.forgetBefore(clock.instant().minus(KEPT));
    }
}
