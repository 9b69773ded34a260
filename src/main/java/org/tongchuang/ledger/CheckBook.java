package org.tongchuang.ledger;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** The level above looks at a month: rows are drawn at random, held against what happened, and what differs goes back. */
@Component
public class CheckBook {

    private final Books books;
    private final RowMapper rows;
    private final CheckMapper mapper;
    private final BookActs acts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CheckBook(Books books, RowMapper rows, CheckMapper mapper, BookActs acts, Clock clock) {
        this.books = books;
        this.rows = rows;
        this.mapper = mapper;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Draws a sample of a month's rows.
     *
     * @throws NotChecker if the actor doesn't check this ledger
     * @throws NothingToSample if the month has no row that counts
     */
    @Transactional
    public BookCheck draw(String bookId, YearMonth month, int wanted, Actor actor) {
        Book book = checked(bookId, actor);
        Map<Integer, LedgerRow> byNumber = rows.listCounting(book.id(), month.atDay(1), month.atEndOfMonth()).stream()
                .collect(Collectors.toMap(LedgerRow::rowNo, row -> row));
        if (byNumber.isEmpty()) {
            throw new NothingToSample(month.toString());
        }
        List<Integer> population = byNumber.keySet().stream().sorted().toList();
        long seed = random.nextLong();
        List<LedgerRow> drawn =
                Draw.of(population, wanted, seed).stream().map(byNumber::get).toList();
        BookCheck check = new BookCheck(
                UUID.randomUUID().toString(),
                book.id(),
                month.atDay(1),
                population.stream().map(String::valueOf).collect(Collectors.joining(",")),
                seed,
                drawn.size(),
                0,
                "",
                actor.memberId(),
                actor.memberName(),
                actor.unitName(),
                now(),
                null);
        mapper.insert(check);
        mapper.insertRows(
                check.id(),
                drawn.stream()
                        .map(row -> new CheckedRow(row.rowNo(), row.version(), row.sha256(), null, ""))
                        .toList());
        acts.act(
                book,
                "ledger-sample-drawn",
                Map.of("month", month.toString(), "rows", Integer.toString(drawn.size()), "seed", Long.toString(seed)),
                actor);
        return check;
    }

    /**
     * Concludes a check.
     *
     * @param findings what was found, by row number; a row without a word is as it should be
     * @throws CheckOver if it was concluded before
     */
    @Transactional
    public void conclude(String bookId, String checkId, Map<Integer, String> findings, String remark, Actor actor) {
        Book book = checked(bookId, actor);
        BookCheck check = mapper.find(book.id(), checkId).orElseThrow(() -> new CheckMissing(checkId));
        if (mapper.updateClosed(check.id(), remark, now()) == 0) {
            throw new CheckOver(check.monthOn().toString());
        }
        List<CheckedRow> judged = mapper.listRows(check.id()).stream()
                .map(row -> judged(row, findings.getOrDefault(row.rowNo(), "").strip()))
                .toList();
        judged.forEach(row -> mapper.updateRow(check.id(), row));
        acts.act(
                book,
                "ledger-checked",
                Map.of(
                        "month", YearMonth.from(check.monthOn()).toString(),
                        "rows", Integer.toString(judged.size()),
                        "differing",
                                Long.toString(judged.stream()
                                        .filter(CheckedRow::differs)
                                        .count())),
                actor);
    }

    private static CheckedRow judged(CheckedRow row, String finding) {
        return new CheckedRow(row.rowNo(), row.version(), row.sha256(), !finding.isEmpty(), finding);
    }

    private Book checked(String bookId, Actor actor) {
        Book book = books.see(bookId, actor);
        if (!book.isCheckedBy(actor)) {
            throw new NotChecker(book.unitName());
        }
        return book;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
