package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.util.Optional;

/** What others measure for a row, so that nobody types it in: a survey its satisfied or aware residents. */
public interface MeasuredValues {

    /** Empty if there is nothing yet for this row of this dossier. */
    Optional<Found> of(String dossierId, String indicator);

    /**
     * A value with the numbers it rests on.
     *
     * @param found the value in the unit of the row's threshold
     * @param numerator how many of those asked said yes
     * @param denominator how many valid answers there are
     * @param leastSample how many it takes
     */
    record Found(BigDecimal found, int numerator, int denominator, int leastSample) {

        /** Whether enough have answered for the value to count. */
        public boolean isValid() {
            return denominator >= leastSample;
        }
    }
}
