package org.tongchuang.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Scope;
import org.tongchuang.people.Subject;

/** The door to ledgers and what stands in them. */
@Component
public class Books {

    /** More aren't shown together; a town has some twenty villages with a handful of ledgers each. */
    public static final int MOST = 1000;

    private final BookMapper books;
    private final RowMapper rows;
    private final Rights rights;

    Books(BookMapper books, RowMapper rows, Rights rights) {
        this.books = books;
        this.rows = rows;
        this.rights = rights;
    }

    /** A ledger as this actor may see it; one that he may not see is missing to him. */
    @Transactional(readOnly = true)
    public Book see(String id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new BookMissing(id));
    }

    /** The same where not seeing it is no reason to stop. */
    @Transactional(readOnly = true)
    public Optional<Book> find(String id, Actor actor) {
        return maySee(actor) ? books.findVisible(id, scope(actor)) : Optional.empty();
    }

    /** The ledger that a row stands in; the caller has been let see the row. */
    @Transactional(readOnly = true)
    public Book behind(LedgerRow row) {
        return books.find(row.bookId()).orElseThrow(() -> new BookMissing(row.bookId()));
    }

    @Transactional(readOnly = true)
    public List<Book> list(BookFilter filter, Actor actor) {
        return maySee(actor) ? books.listVisible(filter, scope(actor), MOST, 0) : List.of();
    }

    /** The years of which this actor sees a ledger, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(Actor actor) {
        return maySee(actor) ? books.listYearsVisible(scope(actor)) : List.of();
    }

    /** Newest first, each in its newest version. */
    @Transactional(readOnly = true)
    public List<LedgerRow> rows(Book book, Actor actor, int limit, int offset) {
        return rows.listVisible(book.id(), scope(actor), limit, offset);
    }

    /** The whole ledger in order, for paper; the caller has seen the ledger. */
    @Transactional(readOnly = true)
    public List<LedgerRow> everything(Book book) {
        return rows.listOf(book.id());
    }

    /** Every version of one row, oldest first. */
    @Transactional(readOnly = true)
    public List<LedgerRow> versions(Book book, int rowNo) {
        List<LedgerRow> versions = rows.listVersions(book.id(), rowNo);
        if (versions.isEmpty()) {
            throw new RowMissing(rowNo);
        }
        return versions;
    }

    static Scope scope(Actor actor) {
        return Scope.of(actor, Action.SEE_LEDGER);
    }

    private boolean maySee(Actor actor) {
        return rights.may(actor, Action.SEE_LEDGER, Subject.at(actor.unitPath()));
    }
}
