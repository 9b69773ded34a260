package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What somebody entered in one row of a sheet; of gate, score and measured value only the one that fits the row.
 *
 * @param gate whether a gate is met; null while nobody has looked
 * @param halfPoints the score, counted in halves
 */
public record Entry(Boolean gate, Integer halfPoints, BigDecimal measured, boolean notApplicable, String remark) {

    public static final Entry EMPTY = new Entry(null, null, null, false, "");

    public Entry {
        remark = remark == null ? "" : remark;
        measured = measured == null ? null : plain(measured);
    }

    public static Entry gate(boolean met, String remark) {
        return new Entry(met, null, null, false, remark);
    }

    public static Entry score(String points, String remark) {
        int halves = new BigDecimal(points).movePointRight(1).intValueExact() / 5;
        return new Entry(null, halves, null, false, remark);
    }

    public static Entry measured(String found, String remark) {
        return new Entry(null, null, new BigDecimal(found), false, remark);
    }

    public static Entry notApplicable(String remark) {
        return new Entry(null, null, null, true, remark);
    }

    public boolean isEmpty() {
        return !isGiven() && remark.isBlank();
    }

    boolean isGiven() {
        return gate != null || halfPoints != null || measured != null || notApplicable;
    }

    boolean isSaid() {
        return !remark.isBlank();
    }

    Entry withMeasured(BigDecimal found) {
        return new Entry(gate, halfPoints, found, false, remark);
    }

    /** Equal figures are equal entries, however they were typed or stored. */
    boolean saysTheSameAs(Entry other) {
        return Objects.equals(this, other);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
