package org.tongchuang.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;

/** Closes the ledgers of past years when their day has come; from then on they are only read. */
@Component
public class ArchiveBooks {

    private final BookMapper books;
    private final BookActs acts;
    private final Clock clock;

    ArchiveBooks(BookMapper books, BookActs acts, Clock clock) {
        this.books = books;
        this.acts = acts;
        this.clock = clock;
    }

    /** How many were closed; a job calls it, and a repeat closes none twice. */
    @Transactional
    public int archiveDue() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<Book> closed = books.listDue(ChinaTime.today(clock)).stream()
                .filter(book -> books.updateArchived(book.id(), now) == 1)
                .toList();
        closed.forEach(book -> acts.archived(books.find(book.id()).orElseThrow()));
        return closed.size();
    }
}
