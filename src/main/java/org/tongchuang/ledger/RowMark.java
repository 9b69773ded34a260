package org.tongchuang.ledger;

import java.time.LocalDate;

/** As much of a row as its ledger's standing needs. */
record RowMark(String bookId, LocalDate occurredOn, boolean complete, boolean timely) {}
