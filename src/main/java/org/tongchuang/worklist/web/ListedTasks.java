package org.tongchuang.worklist.web;

import java.util.List;

/**
 * One page of the worklist, for programs.
 *
 * @param total how many there are in all; if capped, that many or more
 */
record ListedTasks(List<ListedTask> rows, int page, int size, int total, boolean capped) {

    ListedTasks {
        rows = List.copyOf(rows);
    }
}
