package org.tongchuang.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * How a step that the parts of a group do, side by side or in turn, is counted as a vote. Percentages are of all who may
 * vote.
 *
 * @param of the group; each of its parts has one vote
 * @param share the least percentage of yes; for a ratio alone
 * @param no the percentage of no from which it fails, however many say yes; null for none
 * @param gone what becomes of a vote that nobody may give any more; a colleague gives it if it doesn't say
 * @param least the least number of votes to which they may shrink; one if it doesn't say, null if they don't shrink
 */
public record Voting(String of, Rule rule, Integer share, Integer no, Gone gone, Integer least) {

    public Voting {
        of = of == null ? "" : of;
        gone = gone == null ? Gone.REPLACE : gone;
        least = least == null && gone == Gone.SHRINK ? Integer.valueOf(1) : least;
    }

    /** How many have to say yes. */
    public enum Rule {
        @JsonProperty("all")
        ALL,
        @JsonProperty("any")
        ANY,
        @JsonProperty("ratio")
        RATIO
    }

    /** Whose vote nobody may give any more is replaced by a colleague whenever there is one, or the vote isn't counted. */
    public enum Gone {
        @JsonProperty("replace")
        REPLACE,
        @JsonProperty("shrink")
        SHRINK
    }
}
