package org.tongchuang.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongchuang.standard.Indicator;

/** One question as residents see it. */
public record QuestionView(String field, String text, String given, List<Map<String, String>> choices) {

    static final String PREFIX = "q.";

    public QuestionView {
        choices = List.copyOf(choices);
    }

    static QuestionView of(Indicator row, String given, Locale locale) {
        return new QuestionView(
                PREFIX + row.code(),
                row.threshold().question().text(locale),
                given,
                row.threshold().question().choices().stream()
                        .map(choice -> Map.of("value", choice.key(), "label", choice.text(locale)))
                        .toList());
    }
}
