package org.tongchuang.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.Act;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.people.Actor;

/** Writes what happens to a ledger into its own chain: the hash of every version stands there, bound to all before it. */
@Component
class BookActs {

    private final AuditTrail audit;

    BookActs(AuditTrail audit) {
        this.audit = audit;
    }

    void opened(Book book) {
        bySystem(book, "ledger-opened", Map.of("year", Integer.toString(book.bookYear())));
    }

    void archived(Book book) {
        bySystem(
                book,
                "ledger-archived",
                Map.of("year", Integer.toString(book.bookYear()), "rows", Integer.toString(book.lastNumber())));
    }

    void wrote(Book book, LedgerRow row, Actor actor) {
        String verb = row.version() == 1 ? "ledger-row-written" : "ledger-row-corrected";
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("row", Integer.toString(row.rowNo()));
        facts.put("version", Integer.toString(row.version()));
        facts.put("sha256", row.sha256());
        act(book, row.voided() ? "ledger-row-voided" : verb, facts, actor);
    }

    void act(Book book, String verb, Map<String, String> facts, Actor actor) {
        audit.record(new Act(
                book.chain(), verb, actor.memberId(), actor.memberName(), actor.unitId(), actor.unitName(), facts));
    }

    private void bySystem(Book book, String verb, Map<String, String> facts) {
        audit.record(new Act(book.chain(), verb, "", "", book.unitId(), book.unitName(), facts));
    }
}
