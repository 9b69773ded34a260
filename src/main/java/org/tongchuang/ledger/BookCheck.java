package org.tongchuang.ledger;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A month of a ledger looked at from the level above.
 *
 * @param monthOn the first day of the month
 * @param population the numbers of the rows it was drawn from, with commas between them
 * @param seed what the draw was begun with; with the population it gives the same rows again
 * @param drawn how many rows were drawn
 * @param differing in how many of them something was found
 * @param closedAt when it was concluded; null while it goes on
 */
public record BookCheck(
        String id,
        String bookId,
        LocalDate monthOn,
        String population,
        long seed,
        int drawn,
        int differing,
        String remark,
        String memberId,
        String memberName,
        String unitName,
        Instant drawnAt,
        Instant closedAt) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
