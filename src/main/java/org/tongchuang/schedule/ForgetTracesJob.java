package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.survey.AnswerPatterns;

/** Where the answers of a survey came from is nobody's business for ever. */
@DisallowConcurrentExecution
final class ForgetTracesJob implements Job {

    private final AnswerPatterns patterns;

    ForgetTracesJob(AnswerPatterns patterns) {
        this.patterns = patterns;
    }

    @Override
    public void execute(JobExecutionContext context) {
        patterns.forget();
    }
}
