package org.tongchuang.ledger;

import java.time.LocalDate;
import java.util.Collection;

/** A stretch of days in which so many rows are due. */
public record Span(LocalDate from, LocalDate to, int needed) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean isMetBy(Collection<RowMark> rows) {
        return rows.stream().filter(row -> holds(row.occurredOn())).count() >= needed;
    }
}
