package org.tongchuang.survey.web;

import java.util.List;

/**
 * One question's result in words and figures.
 *
 * @param figure in percent with one decimal; empty if nobody was asked
 * @param definition who is counted, and out of whom
 * @param met whether the threshold is reached
 */
public record ResultView(
        String name,
        String question,
        String figure,
        int numerator,
        int denominator,
        String definition,
        String threshold,
        boolean met,
        List<ChoiceView> choices) {

    public ResultView {
        choices = List.copyOf(choices);
    }

    /** How many gave one answer. */
    public record ChoiceView(String text, int answers, boolean counts) {}
}
