package org.tongchuang.worklist;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.tongchuang.people.Actor;

/**
 * One person's opinion on a task that somebody asked for.
 *
 * @param remark what the one who asked wants to know
 * @param openedAt since when he can give it; null before the hand-in that it comes after
 * @param agrees yes or no; null until he has said it
 * @param closedBy who took the request back; null if the task went away under it
 */
public record SignatureRequest(
        String id,
        String taskId,
        String dossierId,
        Place place,
        State state,
        String signerId,
        String signerName,
        String unitId,
        String unitName,
        String remark,
        String askedBy,
        String askedName,
        String askedUnit,
        Instant askedAt,
        Instant openedAt,
        Boolean agrees,
        String opinion,
        Instant givenAt,
        String closedBy,
        String closedName,
        String reason,
        Instant closedAt) {

    /** Where the signature stands to the holder's own: he waits for it, works on meanwhile, or has handed in already. */
    public enum Place {
        BEFORE,
        BESIDE,
        AFTER
    }

    /** How far it has come; one that waits comes up for its signer when the task is handed in. */
    public enum State {
        WAITING,
        OPEN,
        GIVEN,
        REMOVED,
        CANCELLED
    }

    static SignatureRequest of(
            Task task, Place place, boolean open, Actor signer, String remark, Actor by, Instant now) {
        Instant at = now.truncatedTo(ChronoUnit.MILLIS);
        return new SignatureRequest(
                UUID.randomUUID().toString(),
                task.id(),
                task.dossierId(),
                place,
                open ? State.OPEN : State.WAITING,
                signer.memberId(),
                signer.memberName(),
                signer.unitId(),
                signer.unitName(),
                remark,
                by.memberId(),
                by.memberName(),
                by.unitName(),
                at,
                open ? at : null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same once more: what comes back is signed again when it is handed in again. */
    SignatureRequest again() {
        return new SignatureRequest(
                UUID.randomUUID().toString(),
                taskId,
                dossierId,
                place,
                State.WAITING,
                signerId,
                signerName,
                unitId,
                unitName,
                remark,
                askedBy,
                askedName,
                askedUnit,
                askedAt,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    public boolean isPending() {
        return state == State.WAITING || state == State.OPEN;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isAfter() {
        return place == Place.AFTER;
    }

    boolean isGivenTo(HeldHandIn held) {
        return state == State.GIVEN && isAfter() && !givenAt.isBefore(held.heldAt());
    }
}
