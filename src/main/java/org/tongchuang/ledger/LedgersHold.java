package org.tongchuang.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.AuditEntry;
import org.tongchuang.audit.AuditTrail;
import org.tongchuang.audit.ConsistencyRule;
import org.tongchuang.audit.Inconsistency;

/** Rows are numbered without gaps, say what they said when they were written, and stand in their ledger's chain. */
@Component
class LedgersHold implements ConsistencyRule {

    private static final int AT_ONCE = 500;

    private final BookMapper books;
    private final RowMapper rows;
    private final AuditTrail audit;

    LedgersHold(BookMapper books, RowMapper rows, AuditTrail audit) {
        this.books = books;
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public List<Inconsistency> violations() {
        return books.listIds().stream()
                .flatMap(id -> violations(books.find(id).orElseThrow()))
                .limit(AT_ONCE)
                .toList();
    }

    private Stream<Inconsistency> violations(Book book) {
        List<LedgerRow> versions = rows.listEverything(book.id());
        Set<String> chained = chained(book);
        Stream<Inconsistency> gaps = IntStream.rangeClosed(1, book.lastNumber())
                .filter(number -> versions.stream().noneMatch(row -> row.rowNo() == number))
                .mapToObj(number -> new Inconsistency("ledger-without-gaps", book.id() + "#" + number));
        Stream<Inconsistency> beyond = versions.stream()
                .filter(row -> row.rowNo() > book.lastNumber())
                .map(row -> new Inconsistency("ledger-without-gaps", row.id()));
        Stream<Inconsistency> changed = versions.stream()
                .filter(row -> !row.isWhole() || !chained.contains(row.sha256()))
                .map(row -> new Inconsistency("ledger-row-whole", row.id() + " v" + row.version()));
        Stream<Inconsistency> lost = chained.stream()
                .filter(sha -> versions.stream().noneMatch(row -> row.sha256().equals(sha)))
                .map(sha -> new Inconsistency("ledger-row-whole", book.id() + " " + sha));
        return Stream.of(gaps, beyond, changed, lost).flatMap(found -> found);
    }

    /** The hashes that the ledger's acts name. */
    private Set<String> chained(Book book) {
        Set<String> hashes = new HashSet<>();
        int offset = 0;
        List<AuditEntry> entries = audit.entries(book.chain(), AT_ONCE, offset);
        while (!entries.isEmpty()) {
            entries.stream()
                    .filter(entry -> entry.verb().startsWith("ledger-row-"))
                    .map(entry -> entry.facts().get("sha256"))
                    .forEach(hashes::add);
            offset += entries.size();
            entries = audit.entries(book.chain(), AT_ONCE, offset);
        }
        return hashes;
    }
}
