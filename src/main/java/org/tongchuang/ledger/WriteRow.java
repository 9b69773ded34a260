package org.tongchuang.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;

/** Writes rows and their versions. The ledger is locked while a number is taken, so that none is left out or given twice. */
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

    /** Adds a row with the next number. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerRow add(String bookId, Content content, Source source, Actor actor) {
        return add(locked(bookId), content, source, actor);
    }

    /** The same to a ledger that was read under its lock. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerRow add(Book locked, Content content, Source source, Actor actor) {
        Book book = open(locked);
        Instant now = now();
        LedgerRow row = sealed(new LedgerRow(
                UUID.randomUUID().toString(),
                book.id(),
                book.lastNumber() + 1,
                1,
                source.dossierId(),
                source.dossierNumber(),
                content.occurredOn(),
                content.json(),
                "",
                content.programmeVersionId(),
                content.formId(),
                content.complete(),
                isTimely(book, content.occurredOn(), now),
                false,
                null,
                source.origin(),
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                now,
                now));
        books.updateLastNumber(book.id(), row.rowNo());
        rows.insertRow(row, source.key());
        rows.insertVersion(row);
        Figures.changed();
        acts.wrote(book, row, actor);
        return row;
    }

    /** Writes another version of a row; the one before stays as it is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public LedgerRow revise(
            LedgerRow before, Content content, boolean voided, String reason, LedgerRow.Origin origin, Actor actor) {
        Book book = locked(before.bookId());
        LedgerRow row = sealed(new LedgerRow(
                before.id(),
                before.bookId(),
                before.rowNo(),
                before.version() + 1,
                before.dossierId(),
                before.dossierNumber(),
                content.occurredOn(),
                content.json(),
                "",
                content.programmeVersionId(),
                content.formId(),
                content.complete(),
                isTimely(book, content.occurredOn(), before.firstRecordedAt()),
                voided,
                reason,
                origin,
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                now(),
                before.firstRecordedAt()));
        if (rows.updateVersion(row.id(), row.version()) == 0) {
            throw new RowChanged(row.rowNo());
        }
        rows.insertVersion(row);
        Figures.changed();
        acts.wrote(book, row, actor);
        return row;
    }

    private Book locked(String bookId) {
        return open(books.lock(bookId).orElseThrow(() -> new BookMissing(bookId)));
    }

    private static Book open(Book book) {
        if (book.isArchived()) {
            throw new BookArchived(book.bookYear());
        }
        return book;
    }

    private boolean isTimely(Book book, LocalDate occurredOn, Instant recordedAt) {
        LocalDate last = calendars.of(book.unitPath()).plusWorkDays(occurredOn, Standing.DAYS_TO_RECORD, false);
        return !ChinaTime.dayOf(recordedAt).isAfter(last);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static LedgerRow sealed(LedgerRow row) {
        return new LedgerRow(
                row.id(),
                row.bookId(),
                row.rowNo(),
                row.version(),
                row.dossierId(),
                row.dossierNumber(),
                row.occurredOn(),
                row.content(),
                RowSeal.of(row),
                row.programmeVersionId(),
                row.formId(),
                row.complete(),
                row.timely(),
                row.voided(),
                row.reason(),
                row.origin(),
                row.memberId(),
                row.memberName(),
                row.unitName(),
                row.recordedAt(),
                row.firstRecordedAt());
    }
}
