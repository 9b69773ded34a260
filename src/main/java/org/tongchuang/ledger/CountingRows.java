package org.tongchuang.ledger;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.web.StepMemory;

/** The rows of ledgers that count, read once a transaction: several figures come from one ledger, and a sheet asks for many. */
@Component
class CountingRows {

    private final RowMapper rows;

    CountingRows(RowMapper rows) {
        this.rows = rows;
    }

    /** A unit's ledger in some years. */
    record Kept(String programmeKey, String ledgerKey, String unitId, int firstYear, int lastYear) {

        private List<LedgerRow> of(List<PlacedRow> rows) {
            return rows.stream()
                    .filter(row -> holds(row.place()))
                    .map(PlacedRow::row)
                    .toList();
        }

        private boolean holds(BookMapper.Place place) {
            return place.programmeKey().equals(programmeKey)
                    && place.ledgerKey().equals(ledgerKey)
                    && place.unitId().equals(unitId)
                    && place.bookYear() >= firstYear
                    && place.bookYear() <= lastYear;
        }
    }

    List<LedgerRow> of(Kept ledger) {
        return read().computeIfAbsent(ledger, one -> one.of(rows.listCountingOf(List.of(one))));
    }

    /** Reads in one go what will be asked for one by one. */
    void foresee(Collection<Kept> ledgers) {
        Map<Kept, List<LedgerRow>> read = read();
        List<Kept> unread =
                ledgers.stream().filter(ledger -> !read.containsKey(ledger)).toList();
        if (!unread.isEmpty()) {
            List<PlacedRow> found = rows.listCountingOf(unread);
            unread.forEach(ledger -> read.put(ledger, ledger.of(found)));
        }
    }

    static void changed() {
        StepMemory.forget(Read.class);
    }

    private static Map<Kept, List<LedgerRow>> read() {
        return StepMemory.once(Read.class, Read.class, () -> new Read(new HashMap<>()))
                .rows();
    }

    private record Read(Map<Kept, List<LedgerRow>> rows) {}
}
