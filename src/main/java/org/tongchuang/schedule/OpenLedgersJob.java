package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.ledger.OpenBook;

/** Opens this year's ledgers where a programme runs on. */
@DisallowConcurrentExecution
final class OpenLedgersJob implements Job {

    private final OpenBook books;

    OpenLedgersJob(OpenBook books) {
        this.books = books;
    }

    @Override
    public void execute(JobExecutionContext context) {
        books.reopen();
    }
}
