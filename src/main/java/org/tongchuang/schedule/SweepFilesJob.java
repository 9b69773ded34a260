package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.evidence.SweepFiles;

/** Removes what uploads that were cut off left on the disk; a day later none of them can go on. */
@DisallowConcurrentExecution
final class SweepFilesJob implements Job {

    private static final Duration LEFT = Duration.ofDays(1);

    private final SweepFiles files;
    private final Clock clock;

    SweepFilesJob(SweepFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        files.sweepBefore(clock.instant().minus(LEFT));
    }
}
