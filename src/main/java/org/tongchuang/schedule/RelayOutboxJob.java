package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.notification.OutboxRelay;

@DisallowConcurrentExecution
final class RelayOutboxJob implements Job {

    private final OutboxRelay relay;

    RelayOutboxJob(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public void execute(JobExecutionContext context) {
        relay.relay();
    }
}
