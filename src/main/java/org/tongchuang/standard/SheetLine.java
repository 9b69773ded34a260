package org.tongchuang.standard;

import java.util.List;

/**
 * One line of an uploaded sheet.
 *
 * @param number as a spreadsheet counts it, the heads being line 1
 */
record SheetLine(int number, List<String> cells) {

    SheetLine {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
