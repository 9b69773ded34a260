package org.tongchuang.designation.web;

import java.util.List;

/**
 * One page of the public register, for programs.
 *
 * @param total how many there are in all; if capped, that many or more
 */
record PublicTitles(List<PublicTitle> rows, int page, int size, int total, boolean capped) {

    PublicTitles {
        rows = List.copyOf(rows);
    }
}
