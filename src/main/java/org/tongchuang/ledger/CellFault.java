package org.tongchuang.ledger;

import java.util.List;

/**
 * Something to be mended in an uploaded table.
 *
 * @param row the row's number in the sheet, or 0 for the whole file
 * @param column the column's letters, or an empty text for the whole row
 * @param head what stands above the column
 * @param arguments of the label, already as words
 */
public record CellFault(int row, String column, String head, String labelKey, List<String> arguments) {

    private static final int LETTERS = 26;

    public CellFault {
        arguments = List.copyOf(arguments);
    }

    static CellFault at(int row, int column, String head, String what, String... arguments) {
        return new CellFault(row, letters(column), head, "ledger.import.fault." + what, List.of(arguments));
    }

    /** The letters of a column, the first one being 0. */
    static String letters(int column) {
        String before = column < LETTERS ? "" : letters(column / LETTERS - 1);
        return before + (char) ('A' + column % LETTERS);
    }
}
