package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.worklist.ShrinkVotes;

@DisallowConcurrentExecution
final class ShrinkVotesJob implements Job {

    private final ShrinkVotes votes;

    ShrinkVotesJob(ShrinkVotes votes) {
        this.votes = votes;
    }

    @Override
    public void execute(JobExecutionContext context) {
        votes.sweep();
    }
}
