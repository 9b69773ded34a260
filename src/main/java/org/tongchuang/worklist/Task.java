package org.tongchuang.worklist;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something a person or a unit has to do; one row for each human task of the engine.
 *
 * @param part the stream, unit or panel member it belongs to; empty for the whole dossier
 * @param round how often the step has been reached, this time included
 * @param phase the phase of the dossier's main process, also for tasks of a called one
 * @param unitId the responsible unit
 * @param candidateRole the role that may take it; empty if it was assigned to one person from the start
 * @param holder whose open work it is: {@link Holder}
 * @param outcome the routing value that its completion carried, if the form has one
 * @param heldUntil the day until which its dossier is held; null if it isn't
 */
public record Task(
        String id,
        String engineTaskId,
        String processInstanceId,
        String dossierId,
        String dossierNumber,
        String campaignId,
        String programmeVersionId,
        String subjectId,
        String subjectName,
        String part,
        String step,
        int round,
        String name,
        String phase,
        String formId,
        String unitId,
        String unitName,
        String candidateRole,
        String holder,
        String assigneeId,
        String assigneeName,
        State state,
        Instant openedAt,
        Instant dueAt,
        Instant doneAt,
        String doneBy,
        String doneByName,
        String outcome,
        LocalDate heldUntil) {

    /** The round of a task that isn't written yet: the table counts the rounds. */
    static final int COUNTED_WHEN_WRITTEN = 0;

    /** Open, done by somebody, or taken away by the process. */
    public enum State {
        OPEN,
        DONE,
        CANCELLED
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    /** Whether its dossier is held, so that nothing is done on it. */
    boolean isHeld() {
        return isOpen() && heldUntil != null;
    }

    boolean isOfTheStepOf(Task other) {
        return dossierId.equals(other.dossierId) && part.equals(other.part) && step.equals(other.step);
    }

    public boolean isClaimable() {
        return isOpen() && assigneeId == null;
    }

    /** Whether a member took it from his unit, and so may put it back. */
    public boolean isClaimedBy(String memberId) {
        return isOpen() && memberId.equals(assigneeId) && !candidateRole.isEmpty();
    }
}
