package org.tongchuang.dossier.web;

import java.time.Instant;

/** One point of the phase line. */
public record PhasePoint(String label, Standing standing, Instant leftAt, Instant dueAt, boolean late) {

    enum Standing {
        PAST,
        HERE,
        AHEAD
    }

    public boolean isPast() {
        return standing == Standing.PAST;
    }

    public boolean isHere() {
        return standing == Standing.HERE;
    }

    public boolean isLate() {
        return late;
    }
}
