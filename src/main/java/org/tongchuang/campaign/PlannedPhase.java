package org.tongchuang.campaign;

import java.time.LocalDate;

/** When one phase is to run; {@code positionNo} is its place in the programme. */
public record PlannedPhase(String phase, int positionNo, LocalDate startsOn, LocalDate dueOn) {

    boolean isInside(PlannedPhase outer) {
        return !startsOn.isBefore(outer.startsOn) && !dueOn.isAfter(outer.dueOn);
    }

    boolean runsForward() {
        return !dueOn.isBefore(startsOn);
    }
}
