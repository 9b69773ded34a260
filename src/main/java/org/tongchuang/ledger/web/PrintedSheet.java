package org.tongchuang.ledger.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tongchuang.ledger.LedgerRow;

/**
 * One page of the printed ledger.
 *
 * @param number counted from 1
 * @param here the sums of this page's number columns, by field
 * @param sofar the same from the first page on
 */
public record PrintedSheet(
        int number,
        int of,
        List<BookController.RowView> rows,
        Map<String, BigDecimal> here,
        Map<String, BigDecimal> sofar) {

    /** As many as fit on A4 with two lines each. */
    private static final int ROWS = 18;

    static List<PrintedSheet> of(
            List<LedgerRow> all, Function<LedgerRow, Map<String, String>> cells, List<BookNames.Column> columns) {
        List<PrintedSheet> sheets = new ArrayList<>();
        int pages = Math.max(1, (all.size() + ROWS - 1) / ROWS);
        Map<String, BigDecimal> sofar = new LinkedHashMap<>();
        for (int page = 0; page < pages; page++) {
            List<BookController.RowView> rows = all.stream()
                    .skip((long) page * ROWS)
                    .limit(ROWS)
                    .map(row -> new BookController.RowView(row, cells.apply(row)))
                    .toList();
            Map<String, BigDecimal> here = sums(rows, columns);
            here.forEach((field, sum) -> sofar.merge(field, sum, BigDecimal::add));
            sheets.add(new PrintedSheet(page + 1, pages, rows, here, new LinkedHashMap<>(sofar)));
        }
        return sheets;
    }

    /** A row that no longer counts is printed, and adds nothing. */
    private static Map<String, BigDecimal> sums(List<BookController.RowView> rows, List<BookNames.Column> columns) {
        Map<String, BigDecimal> sums = new LinkedHashMap<>();
        columns.stream()
                .filter(BookNames.Column::number)
                .forEach(column -> sums.put(
                        column.field(),
                        rows.stream()
                                .filter(row -> !row.row().voided())
                                .map(row -> number(row.cells().get(column.field())))
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
        return sums;
    }

    private static BigDecimal number(String words) {
        String digits = words == null ? "" : words.replaceAll("[^0-9.-]", "");
        return digits.isEmpty() ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    /** The rows that count. */
    public long counted() {
        return rows.stream().filter(row -> !row.row().voided()).count();
    }
}
