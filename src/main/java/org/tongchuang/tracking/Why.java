package org.tongchuang.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a light is what it is, and whom to call.
 *
 * @param rule the programme's words for the rule of the step, or null
 * @param phaseSince when the dossier entered the phase, and {@code phaseVisit} for which time
 * @param stuckAt the task or list it waits for, or null where the process itself works or waits for a date
 * @param failedStep the automatic step that the engine gave up, or null
 * @param lastTask what was done last, or null if nothing was yet
 * @param hold null unless it is held
 */
public record Why(
        String rule,
        Instant phaseSince,
        int phaseVisit,
        Instant phaseDueAt,
        Integer phaseWorkDays,
        String stuckAt,
        int round,
        Instant since,
        Instant taskDueAt,
        boolean waitsOnList,
        boolean listFailed,
        String candidateRole,
        boolean isVote,
        int openTasks,
        String lastTask,
        String lastBy,
        Instant lastAt,
        String failedStep,
        Instant failedAt,
        Hold hold,
        List<Caller> callers) {

    /**
     * That the dossier is held.
     *
     * @param stops whether its clock waits too
     * @param by the unit that holds it
     */
    public record Hold(LocalDate until, boolean stops, String by, String reason) {}
}
