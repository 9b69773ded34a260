package org.tongchuang.worklist;

import java.time.LocalDate;
import java.util.Map;

/** The phase that a dossier is in is due on another day. */
record PhaseMoved(LocalDate before, LocalDate after) {

    static final String LABEL = "label:worklist.phase-due";

    /** What the act that moved it says of it. */
    Map<String, String> facts() {
        return Map.of("phase", LABEL + ".moved", "phaseMoved", before + " → " + after);
    }
}
