package org.tongchuang.survey.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.tongchuang.standard.Question;
import org.tongchuang.standard.Threshold;
import org.tongchuang.survey.SurveyResult;

/** Puts results into words. */
@Component
class ResultViews {

    private final MessageSource labels;

    ResultViews(MessageSource labels) {
        this.labels = labels;
    }

    List<ResultView> of(SurveyResult result, Locale locale) {
        return result.rows().stream().map(row -> view(row, locale)).toList();
    }

    private ResultView view(SurveyResult.Row row, Locale locale) {
        Threshold threshold = row.indicator().threshold();
        return new ResultView(
                threshold.measured(locale),
                threshold.question().text(locale),
                row.rate().shown().orElse(""),
                row.rate().numerator(),
                row.rate().denominator(),
                definition(threshold, locale),
                threshold.asText() + threshold.unit(),
                row.isMet(),
                threshold.question().choices().stream()
                        .map(choice -> new ResultView.ChoiceView(
                                choice.text(locale), row.answers().getOrDefault(choice.key(), 0), choice.counts()))
                        .toList());
    }

    private String definition(Threshold threshold, Locale locale) {
        String counted = threshold.question().choices().stream()
                .filter(Question.Choice::counts)
                .map(choice -> labels.getMessage("survey.quoted", new Object[] {choice.text(locale)}, locale))
                .collect(Collectors.joining(labels.getMessage("survey.or", null, locale)));
        return labels.getMessage("survey.definition", new Object[] {threshold.measured(locale), counted}, locale);
    }
}
