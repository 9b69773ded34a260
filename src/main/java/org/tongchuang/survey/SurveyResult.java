package org.tongchuang.survey;

import java.util.List;
import java.util.Map;
import org.tongchuang.standard.Indicator;

/**
 * How a survey stands.
 *
 * @param issued codes that weren't taken back
 * @param rows one for each question
 */
public record SurveyResult(int issued, int answered, int leastSample, List<Row> rows) {

    public SurveyResult {
        rows = List.copyOf(rows);
    }

    /** How many of those who got a code answered. */
    public Rate response() {
        return new Rate(answered, issued);
    }

    public boolean isValid() {
        return answered >= leastSample;
    }

    /**
     * One question.
     *
     * @param answers how many gave each answer, by its key
     */
    public record Row(Indicator indicator, Rate rate, Map<String, Integer> answers) {
        public Row {
            answers = Map.copyOf(answers);
        }

        static Row of(Indicator indicator, Map<String, Integer> answers) {
            int all = answers.values().stream().mapToInt(Integer::intValue).sum();
            int counted = answers.entrySet().stream()
                    .filter(answer -> indicator.threshold().question().counts(answer.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum();
            return new Row(indicator, new Rate(counted, all), answers);
        }

        /** Whether the threshold is reached; not by nobody. */
        public boolean isMet() {
            return rate.judged(indicator.threshold().comparison())
                    .filter(indicator.threshold()::isMetBy)
                    .isPresent();
        }
    }
}
