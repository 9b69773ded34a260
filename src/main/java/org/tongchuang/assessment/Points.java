package org.tongchuang.assessment;

import java.math.BigDecimal;

/** Scores as people write them. */
public final class Points {

    private Points() {}

    /** 9050 is 90.5, 9033 is 90.33, 9000 is 90.0. */
    public static String ofHundredths(long hundredths) {
        BigDecimal points = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
        return points.setScale(Math.max(1, points.scale())).toPlainString();
    }

    static String ofHalves(int halves) {
        return ofHundredths(halves * 50L);
    }

    /** Chinese input methods give full-width figures. */
    static String ascii(String typed) {
        StringBuilder ascii = new StringBuilder();
        typed.chars().forEach(c -> ascii.append((char) (c >= 0xFF01 && c <= 0xFF5E ? c - 0xFEE0 : c)));
        return ascii.toString().replace("。", ".");
    }
}
