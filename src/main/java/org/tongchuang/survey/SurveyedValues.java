package org.tongchuang.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.assessment.MeasuredValues;
import org.tongchuang.programme.Manifest;

/** What residents said, as the measured value of the rows that are about it. */
@Component
class SurveyedValues implements MeasuredValues {

    private final SurveyResults results;

    SurveyedValues(SurveyResults results) {
        this.results = results;
    }

    /** Residents are asked once the panel is drawn; whoever fills in a sheet before it says what he has found himself. */
    @Override
    public boolean isFor(Manifest.Sheet sheet) {
        return sheet == Manifest.Sheet.CITY;
    }

    @Override
    public Optional<Found> of(String dossierId, String indicator) {
        return results.of(dossierId).flatMap(result -> found(result, indicator));
    }

    private static Optional<Found> found(SurveyResult result, String indicator) {
        return result.rows().stream()
                .filter(row -> row.indicator().code().equals(indicator))
                .findFirst()
                .flatMap(row -> found(result, row));
    }

    private static Optional<Found> found(SurveyResult result, SurveyResult.Row row) {
        return row.rate()
                .judged(row.indicator().threshold().comparison())
                .map(percent -> found(percent, row.rate(), result.leastSample()));
    }

    private static Found found(BigDecimal percent, Rate rate, int leastSample) {
        boolean enough = rate.denominator() >= leastSample;
        return new Found(
                percent,
                enough,
                enough ? "assessment.survey.found" : "assessment.survey.too-few",
                List.of(
                        percent.stripTrailingZeros().toPlainString(),
                        Integer.toString(rate.numerator()),
                        Integer.toString(rate.denominator()),
                        Integer.toString(leastSample)),
                "");
    }
}
