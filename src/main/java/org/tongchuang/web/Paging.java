package org.tongchuang.web;

/**
 * Where a list stands, for the pager.
 *
 * @param page counted from 1
 * @param total the number of rows, or a cap that counting stopped at
 */
public record Paging(int page, int size, long total, boolean capped) {

    public Paging {
        page = Math.max(page, 1);
    }

    public int offset() {
        return (page - 1) * size;
    }

    public long from() {
        return Math.min(offset() + 1L, total);
    }

    public long to() {
        return Math.min((long) page * size, total);
    }

    public boolean isLast() {
        return !capped && (long) page * size >= total;
    }
}
