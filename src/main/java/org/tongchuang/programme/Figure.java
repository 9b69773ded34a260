package org.tongchuang.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A figure that is counted from a ledger and never typed.
 *
 * @param field what is summed or told apart
 * @param filter a FEEL condition over the fields of a row; null for every row
 * @param of of a ratio, the figure on top
 * @param outOf of a ratio, the figure below
 * @param measure what is counted, {@code unit} in the file: different ones never mix
 */
public record Figure(
        String ledger,
        Kind kind,
        String field,
        String filter,
        String of,
        String outOf,
        Period period,
        @JsonProperty("unit") Measure measure) {

    public Figure {
        period = period == null ? Period.YEAR : period;
    }

    /** How it is worked out. */
    public enum Kind {
        COUNT,
        SUM,
        DISTINCT,
        RATIO
    }

    /** Of which days the rows are: a year, the newest month that has any, or the campaign's window. */
    public enum Period {
        YEAR,
        MONTH,
        CAMPAIGN
    }

    /** What is counted. */
    public enum Measure {
        @JsonProperty("persons")
        PERSONS,
        @JsonProperty("households")
        HOUSEHOLDS,
        @JsonProperty("units")
        UNITS,
        @JsonProperty("person-times")
        PERSON_TIMES,
        @JsonProperty("times")
        TIMES,
        @JsonProperty("cases")
        CASES;

        /** As a file writes it, and as a form's number says in its property {@code unit}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What a process calls it: a ratio goes in as whole hundredths of a percent. */
    public String variable(String key) {
        return isRatio() ? key + "Hundredths" : key;
    }

    public boolean isRatio() {
        return kind == Kind.RATIO;
    }
}
