package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A duty to report, as an office orders it.
 *
 * @param until the last possible due day of a periodic duty
 * @param unitIds the departments and towns that report
 */
public record NewDuty(String title, Rhythm rhythm, LocalDate firstDueOn, LocalDate until, List<String> unitIds) {

    public NewDuty {
        unitIds = List.copyOf(unitIds);
    }
}
