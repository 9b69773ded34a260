package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One row of a standard.
 *
 * @param part the key of its part
 * @param max the greatest score; null for a gate, and for a quantity that must simply be met
 * @param threshold only of a quantity
 * @param scorer the level that answers for the row; every level has its own column all the same
 * @param naAllowed whether it may be left out as not applicable
 * @param onSite whether it is judged on the spot, so that no paper has to be handed in for it
 */
public record Indicator(
        String code,
        String part,
        String name,
        String nameEn,
        Type type,
        BigDecimal max,
        Threshold threshold,
        String evidence,
        String evidenceEn,
        Scorer scorer,
        String deduction,
        String deductionEn,
        String note,
        String noteEn,
        boolean naAllowed,
        boolean onSite,
        Origin origin) {

    /** How a row is judged. */
    public enum Type {
        GATE,
        SCORE,
        QUANT,
        BONUS
    }

    /** Who answers for a row. */
    public enum Scorer {
        COMMUNITY,
        TOWN,
        CITY
    }

    public boolean isGate() {
        return type == Type.GATE;
    }

    public boolean isMeasured() {
        return type == Type.QUANT;
    }

    public boolean isBonus() {
        return type == Type.BONUS;
    }

    /** A quantity without a score: missing it fails the whole. */
    public boolean isMustMeet() {
        return isMeasured() && max == null;
    }

    /** Whether the row adds to the total. */
    public boolean scores() {
        return max != null;
    }

    /** The greatest score in hundredths; 0 where the row adds nothing. */
    public long maxHundredths() {
        return scores() ? max.movePointRight(2).longValueExact() : 0;
    }

    public String name(Locale locale) {
        return Words.in(locale, name, nameEn);
    }

    public String evidence(Locale locale) {
        return Words.in(locale, evidence, evidenceEn);
    }

    public String deduction(Locale locale) {
        return Words.in(locale, deduction, deductionEn);
    }

    public String note(Locale locale) {
        return Words.in(locale, note, noteEn);
    }
}
