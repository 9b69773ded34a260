package org.tongchuang.scenario;

import java.time.Instant;
import java.util.Optional;

/** What playing a scenario needs of the engine. */
public interface ProcessRun {

    /** Runs the automatic steps of a dossier that are due, and those that they lead to. A failing step is thrown. */
    void settle(String dossierNumber);

    /** When the last of the dossier's timers on this activity is due. */
    Optional<Instant> timer(String dossierNumber, String activityId);

    /** Whether the process is over and came to this end event. */
    boolean hasEnded(String processInstanceId, String endEvent);
}
