package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Actor;

/**
 * Rows that one member writes at one moment, together. The ledgers are locked, so that each row gets its number here: none is
 * left out or given twice.
 */
final class RowBatch {

    private final WorkCalendars calendars;
    private final Actor actor;
    private final Instant now;
    private final Map<String, Integer> taken = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    RowBatch(WorkCalendars calendars, Actor actor, Instant now) {
        this.calendars = calendars;
        this.actor = actor;
        this.now = now;
    }

    /** A version of a row in its ledger; the first one with the key of the step that it comes from. */
    record Line(Book book, LedgerRow row, String sourceKey) {

        boolean isFirst() {
            return row.version() == 1;
        }
    }

    /** How many numbers a ledger has given. */
    record Taken(Book book, int numbers) {}

    /** Adds a row with the next number. */
    LedgerRow add(Book book, Content content, WriteRow.Source source) {
        int ahead = taken.merge(open(book).id(), 1, Integer::sum);
        return line(
                book,
                source.key(),
                new LedgerRow(
                        UUID.randomUUID().toString(),
                        book.id(),
                        book.lastNumber() + ahead,
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
    }

    /** Adds another version of a row; the one before stays as it is. */
    LedgerRow revise(
            Book book, LedgerRow before, Content content, boolean voided, String reason, LedgerRow.Origin origin) {
        return line(
                open(book),
                null,
                new LedgerRow(
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
                        now,
                        before.firstRecordedAt()));
    }

    List<Line> lines() {
        return lines;
    }

    List<Line> firsts() {
        return lines.stream().filter(Line::isFirst).toList();
    }

    List<Line> revisions() {
        return lines.stream().filter(line -> !line.isFirst()).toList();
    }

    List<Taken> taken() {
        return lines.stream()
                .map(Line::book)
                .distinct()
                .filter(book -> taken.containsKey(book.id()))
                .map(book -> new Taken(book, taken.get(book.id())))
                .toList();
    }

    Actor actor() {
        return actor;
    }

    private LedgerRow line(Book book, String sourceKey, LedgerRow open) {
        LedgerRow row = open.withSeal(RowSeal.of(open));
        lines.add(new Line(book, row, sourceKey));
        return row;
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
}
