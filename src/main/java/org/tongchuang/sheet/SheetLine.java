package org.tongchuang.sheet;

import java.util.List;

/**
 * One line of an uploaded sheet.
 *
 * @param number as a spreadsheet counts it, the heads being line 1
 */
public record SheetLine(int number, List<String> cells) {

    public SheetLine {
        cells = List.copyOf(cells);
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }

    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }
}
