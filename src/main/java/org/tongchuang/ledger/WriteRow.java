package org.tongchuang.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;

/** Writes rows and their versions: however many they are, in one statement of each kind. */
@Component
class WriteRow {

    private final BookMapper books;
    private final RowMapper rows;
    private final WorkCalendars calendars;
    private final BookActs acts;
    private final Clock clock;

    WriteRow(BookMapper books, RowMapper rows, WorkCalendars calendars, BookActs acts, Clock clock) {
        this.books = books;
        this.rows = rows;
        this.calendars = calendars;
        this.acts = acts;
        this.clock = clock;
    }

    /** Where a row comes from; the key tells the step of a process again when it comes round once more. */
    record Source(LedgerRow.Origin origin, String key, String dossierId, String dossierNumber) {

        static final Source ENTERED = new Source(LedgerRow.Origin.ENTERED, null, null, null);
        static final Source IMPORTED = new Source(LedgerRow.Origin.IMPORTED, null, null, null);
    }

    /** Adds rows with the next numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<LedgerRow> add(String bookId, List<Content> contents, Source source, Actor actor) {
        Book book = locked(bookId);
        RowBatch batch = begin(actor);
        List<LedgerRow> added = contents.stream()
                .map(content -> batch.add(book, content, source))
                .toList();
        write(batch);
        return added;
    }

    /** Writes another version of a row; the one before stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerRow revise(LedgerRow before, Content content, boolean voided, String reason, Actor actor) {
        Book book = locked(before.bookId());
        RowBatch batch = begin(actor);
        LedgerRow row = batch.revise(book, before, content, voided, reason, LedgerRow.Origin.ENTERED);
        write(batch);
        return row;
    }

    RowBatch begin(Actor actor) {
        return new RowBatch(calendars, actor, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Writes what has been put together for ledgers that are locked.
     *
     * @throws RowChanged if one of the rows has a newer version
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(RowBatch batch) {
        if (batch.lines().isEmpty()) {
            return;
        }
        number(batch.taken(), batch.firsts());
        revise(batch.revisions());
        rows.insertVersions(batch.lines().stream().map(RowBatch.Line::row).toList());
        Figures.changed();
        batch.lines().forEach(line -> acts.wrote(line.book(), line.row(), batch.actor()));
    }

    private void number(List<RowBatch.Taken> taken, List<RowBatch.Line> firsts) {
        if (firsts.isEmpty()) {
            return;
        }
        if (books.updateLastNumbers(taken) != taken.size()) {
            throw new ConcurrencyFailureException("A ledger has given its next number to somebody else");
        }
        rows.insertRows(firsts);
    }

    private void revise(List<RowBatch.Line> revisions) {
        if (!revisions.isEmpty() && rows.updateVersions(revisions) != revisions.size()) {
            throw new RowChanged(revisions.get(0).row().rowNo());
        }
    }

    private Book locked(String bookId) {
        return books.lock(bookId).orElseThrow(() -> new BookMissing(bookId));
    }
}
