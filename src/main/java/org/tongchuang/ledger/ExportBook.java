package org.tongchuang.ledger;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Rights;
import org.tongchuang.people.Subject;

/** Hands out a ledger as a file; who took what is on record. */
@Component
public class ExportBook {

    private final Books books;
    private final Rights rights;
    private final AuditTrail audit;

    ExportBook(Books books, Rights rights, AuditTrail audit) {
        this.books = books;
        this.rights = rights;
        this.audit = audit;
    }

    public boolean mayTake(Book book, Actor actor) {
        return rights.may(actor, Action.EXPORT, Subject.at(book.unitPath()));
    }

    /**
     * The rows in order, each in its newest version.
     *
     * @throws NotExportable if the actor's role takes no files away
     */
    @Transactional
    public List<LedgerRow> take(String bookId, Actor actor) {
        Book book = books.see(bookId, actor);
        if (!mayTake(book, actor)) {
            throw new NotExportable(book.unitName());
        }
        List<LedgerRow> rows = books.everything(book);
        audit.record(new Act(
                "unit:" + actor.unitId(),
                "ledger-exported",
                actor.memberId(),
                actor.memberName(),
                actor.unitId(),
                actor.unitName(),
                Map.of(
                        "unit", book.unitName(),
                        "year", Integer.toString(book.bookYear()),
                        "ledger", book.ledgerKey(),
                        "rows", Integer.toString(rows.size()))));
        return rows;
    }
}
