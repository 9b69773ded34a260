package org.tongchuang.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.tongchuang.programme.Manifest;

/**
 * What others measure for a row, so that nobody types it in: a survey its satisfied or aware residents, a ledger its meetings
 * held.
 */
public interface MeasuredValues {

    /** Whether the sheets of a level take it. */
    default boolean isFor(Manifest.Sheet sheet) {
        return true;
    }

    /** Empty if there is nothing yet for this row of this dossier. */
    Optional<Found> of(String dossierId, String indicator);

    /**
     * A value with what it rests on.
     *
     * @param found the value in the unit of the row's threshold; null if there is none
     * @param isValid whether it counts: there is one, and enough lies behind it
     * @param labelKey says value and ground in words
     * @param href where the ground is shown; empty if it is nowhere
     */
    record Found(BigDecimal found, boolean isValid, String labelKey, List<String> arguments, String href) {

        public Found {
            arguments = List.copyOf(arguments);
        }
    }
}
