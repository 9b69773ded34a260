package org.tongchuang.assessment.web;

import java.util.List;

/**
 * The sheet as the page shows it.
 *
 * @param own the column with boxes, in small letters; empty if none has
 * @param next the first row that still asks for something
 */
public record SheetView(
        String dossierId,
        String number,
        String subject,
        String standard,
        String passLine,
        String own,
        boolean agreement,
        String taskId,
        List<PartView> parts,
        List<TotalView> totals,
        List<RowView> vetoes,
        List<RowView> lacking,
        long judged,
        long base,
        String judgedMax,
        String leftMax,
        int unjudged,
        int unjudgedGates,
        int unexplained,
        int differing,
        int rows,
        String next) {

    public boolean fillable() {
        return !own.isEmpty();
    }

    public String address() {
        return "/dossiers/" + dossierId + "/sheets/" + own;
    }

    /** One part with its rows. */
    public record PartView(
            String key,
            String name,
            String kind,
            String max,
            List<TotalView> sums,
            long judged,
            int met,
            int failed,
            int open,
            List<RowView> rows) {}

    /** One column's total. */
    public record TotalView(String sheet, boolean own, String points, String of) {}
}
