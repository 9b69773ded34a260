package org.tongchuang.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One dossier as the board's statement finds it.
 *
 * @param phasesSeen the keys of the phases it has been in, by comma
 * @param callers who has the task or may take it, each as name¦phone, parted by ‖; null if nobody can
 * @param failedStep the name of an automatic step that the engine gave up, else null
 * @param heldUntil the day until which it is held; null if it isn't, as the three behind it
 * @param listPoint the list it waits on for an act over many, else null
 */
record BoardRow(
        String id,
        String number,
        String unitId,
        String unitName,
        String programmeVersionId,
        String grade,
        String state,
        String phase,
        Instant startedAt,
        Instant endedAt,
        String phasesSeen,
        Instant phaseEnteredAt,
        Instant phaseDueAt,
        Integer phaseVisit,
        String taskId,
        String step,
        String taskName,
        Integer round,
        String taskUnit,
        String candidateRole,
        String assigneeName,
        Instant openedAt,
        Instant taskDueAt,
        int openTasks,
        String callers,
        String listPoint,
        Instant listArrivedAt,
        String listState,
        String lastTask,
        String lastStep,
        String lastBy,
        Instant lastAt,
        String failedStep,
        Instant failedAt,
        LocalDate heldUntil,
        Boolean holdStops,
        String heldBy,
        String holdReason) {

    boolean isEnded() {
        return endedAt != null;
    }

    boolean hasTask() {
        return taskId != null;
    }

    boolean isHeld() {
        return heldUntil != null;
    }

    /** Nobody could do the next step: the role is vacant, the act that should have moved it failed, or the engine gave up. */
    boolean isBlocked() {
        return !isEnded() && (hasFailed() || isUnattended());
    }

    boolean hasFailed() {
        return failedStep != null;
    }

    private boolean isUnattended() {
        return hasTask() ? callers == null : "FAILED".equals(listState);
    }

    /** The nearer of the task's end and the phase's, for either one passed is late. */
    Instant dueAt() {
        if (taskDueAt == null || phaseDueAt == null) {
            return taskDueAt == null ? phaseDueAt : taskDueAt;
        }
        return taskDueAt.isBefore(phaseDueAt) ? taskDueAt : phaseDueAt;
    }

    boolean isPhaseDue() {
        return dueAt() != null && dueAt().equals(phaseDueAt);
    }

    boolean hasSeen(String phaseKey) {
        return phasesSeen != null && Set.of(phasesSeen.split(",")).contains(phaseKey);
    }
}
