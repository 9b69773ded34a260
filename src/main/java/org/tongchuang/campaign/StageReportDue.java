package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A unit's stage report is due soon, today, or was due: somebody should tell the unit.
 *
 * @param ownerId the unit that ordered it
 */
public record StageReportDue(
        String reportId,
        String campaignId,
        String ownerId,
        String unitId,
        String unitName,
        String title,
        LocalDate dueOn,
        Nearness nearness) {

    /** How the due day lies from today. */
    public enum Nearness {
        AHEAD,
        TODAY,
        PASSED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Nearness of(LocalDate dueOn, LocalDate today) {
            if (dueOn.equals(today)) {
                return TODAY;
            }
            return dueOn.isAfter(today) ? AHEAD : PASSED;
        }
    }
}
