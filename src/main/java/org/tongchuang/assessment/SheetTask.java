package org.tongchuang.assessment;

import java.util.List;
import java.util.Optional;
import org.tongchuang.programme.Manifest;
import org.tongchuang.standard.Indicator;
import org.tongchuang.standard.Standard;
import org.tongchuang.worklist.Task;

/**
 * A task that fills in a column.
 *
 * @param rows the rows that it is about: all of them, or those on which a panel has to agree
 * @param agreement whether it settles what a panel was too far apart on, so that every row needs its reason
 */
public record SheetTask(Task task, Column column, Standard standard, List<Indicator> rows, boolean agreement) {

    public SheetTask {
        rows = List.copyOf(rows);
    }

    public Manifest.Sheet sheet() {
        return column.sheet();
    }

    Optional<Indicator> row(String code) {
        return rows.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
