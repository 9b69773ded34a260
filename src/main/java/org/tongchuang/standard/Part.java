package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One part of a standard.
 *
 * @param weight what its rows add up to; only of a part that scores
 * @param cap the most that its rows may add beyond the base total; only of a bonus part
 */
public record Part(String key, String name, String nameEn, Kind kind, BigDecimal weight, BigDecimal cap) {

    /** What the rows of a part do to the result. */
    public enum Kind {
        GATE,
        SCORE,
        BONUS
    }

    public String name(Locale locale) {
        return Words.in(locale, name, nameEn);
    }
}
