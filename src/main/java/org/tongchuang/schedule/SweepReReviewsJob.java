package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.designation.SweepReReviews;

@DisallowConcurrentExecution
final class SweepReReviewsJob implements Job {

    private final SweepReReviews reviews;

    SweepReReviewsJob(SweepReReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reviews.sweep();
    }
}
