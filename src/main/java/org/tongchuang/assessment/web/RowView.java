package org.tongchuang.assessment.web;

import java.util.List;

/**
 * A row of the sheet as the page shows it.
 *
 * @param origin the label of where it comes from
 * @param max as people read it; empty for a gate
 * @param cells the three columns
 * @param typed what stands in the own boxes
 * @param kind gate, score, quant, evid or bonus
 * @param measured what is measured, with unit; empty for other rows
 * @param bound the threshold with its sign
 * @param each what the panel members said and their mean; empty where nothing is to be agreed
 * @param found what others measured, in words
 * @param ground where that is shown; empty if nowhere
 * @param files how many files are attached
 * @param lacksFiles whether some are expected and none is there
 */
public record RowView(
        String code,
        String name,
        String evidence,
        String deduction,
        String note,
        String origin,
        String max,
        List<CellView> cells,
        TypedView typed,
        String kind,
        String measured,
        String bound,
        String each,
        String found,
        String ground,
        boolean surveyed,
        boolean naAllowed,
        boolean onSite,
        int files,
        boolean lacksFiles,
        boolean unjudged,
        boolean unexplained,
        boolean veto,
        boolean differs,
        int rev) {

    public CellView own() {
        return cells.stream().filter(CellView::own).findFirst().orElseThrow();
    }

    /** Whether it is met or not, with nothing in between. */
    public boolean yesOrNo() {
        return kind.equals("gate") || kind.equals("evid");
    }

    public boolean asks() {
        return unjudged || unexplained;
    }

    /**
     * One column's cell.
     *
     * @param measured the value behind it; empty where nothing was measured
     */
    public record CellView(String sheet, boolean own, String shown, String labelKey, String measured, boolean failed) {}

    /** What stands in the boxes. */
    public record TypedView(String gate, String score, String measured, boolean notApplicable, String remark) {}
}
