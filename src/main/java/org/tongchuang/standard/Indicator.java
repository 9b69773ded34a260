package org.tongchuang.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/**
 * One row of a standard.
 *
 * @param part the key of its part
 * @param max the greatest score; null for a gate, and for a quantity or paper that must simply be there
 * @param threshold only of a quantity
 * @param scorer the level that answers for the row; every level has its own column all the same
 * @param naAllowed whether it may be left out as not applicable
 * @param grades the grades of the programme that it counts for; none names all
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
        List<String> grades,
        Origin origin) {

    public Indicator {
        grades = grades == null ? List.of() : List.copyOf(grades);
    }

    /** How a row is judged. */
    public enum Type {
        GATE,
        SCORE,
        QUANT,
        EVID,
        BONUS
    }

    /** Who answers for a row. */
    public enum Scorer {
        COMMUNITY,
        STREET,
        TOWN,
        COUNTY,
        CITY,
        POLICE,
        ASSESSOR
    }

    public boolean isGate() {
        return type == Type.GATE;
    }

    public boolean isMeasured() {
        return type == Type.QUANT;
    }

    /** A paper that has to be there and be accepted, whether or not it brings points. */
    public boolean isPaper() {
        return type == Type.EVID;
    }

    /** Whether it is met or not, with nothing in between. */
    public boolean isYesOrNo() {
        return isGate() || isPaper();
    }

    public boolean isBonus() {
        return type == Type.BONUS;
    }

    /** A quantity without a score: missing it fails the whole. */
    public boolean isMustMeet() {
        return isMeasured() && max == null;
    }

    /** Whether it fails the whole when it isn't met, whatever the total. */
    public boolean isVeto() {
        return isYesOrNo() || isMustMeet();
    }

    public boolean countsFor(String grade) {
        return grades.isEmpty() || grades.contains(grade);
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
