package org.tongchuang.standard;

import java.util.List;
import java.util.Locale;

/** What a survey asks, so that the share of those who give a certain answer is the measured value. */
public record Question(String text, String textEn, List<Choice> choices) {

    private static final int LEAST_CHOICES = 2;

    public Question {
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /**
     * One of the answers.
     *
     * @param key short and unique in its question
     * @param counts whether those who give it are in the numerator
     */
    public record Choice(String key, String text, String textEn, boolean counts) {
        public String text(Locale locale) {
            return Words.in(locale, text, textEn);
        }

        boolean isWhole() {
            return key != null && key.matches("[a-z0-9-]{1,20}") && text != null && textEn != null;
        }
    }

    public String text(Locale locale) {
        return Words.in(locale, text, textEn);
    }

    public boolean offers(String key) {
        return choices.stream().anyMatch(choice -> choice.key().equals(key));
    }

    public boolean counts(String key) {
        return choices.stream()
                .anyMatch(choice -> choice.counts() && choice.key().equals(key));
    }

    /** Whether it can be asked and tells those who count from the others. */
    boolean isWhole() {
        return text != null
                && textEn != null
                && choices.size() >= LEAST_CHOICES
                && choices.stream().allMatch(Choice::isWhole)
                && choices.stream().map(Choice::key).distinct().count() == choices.size()
                && choices.stream().map(Choice::counts).distinct().count() == 2;
    }
}
