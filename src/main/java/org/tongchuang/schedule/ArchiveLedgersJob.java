package org.tongchuang.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;
import org.tongchuang.ledger.ArchiveBooks;

/** Closes the ledgers of past years when their day has come. */
@DisallowConcurrentExecution
final class ArchiveLedgersJob implements Job {

    private final ArchiveBooks books;

    ArchiveLedgersJob(ArchiveBooks books) {
        this.books = books;
    }

    @Override
    public void execute(JobExecutionContext context) {
        books.archiveDue();
    }
}
