package org.tongchuang.schedule;

import java.time.Clock;
import java.time.Duration;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.web.CommandLog;

/** A form that is a week old is not sent again by a double click or a crash. */
@DisallowConcurrentExecution
final class ForgetCommandsJob implements Job {

    private static final Duration KEPT = Duration.ofDays(7);

    private final CommandLog commands;
    private final Clock clock;

    ForgetCommandsJob(CommandLog commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    @Override
    public void execute(JobExecutionContext context) {
        commands.forgetBefore(clock.instant().minus(KEPT));
    }
}
