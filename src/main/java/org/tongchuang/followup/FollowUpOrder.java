package org.tongchuang.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.tongchuang.people.Actor;

/**
 * One thing to be put right.
 *
 * @param number the dossier's with its own behind it, for example GC-2026-ZT-0007-R3; also its process's business key
 * @param dossierPath the path of the unit that the dossier belongs to
 * @param kind one of those that the programme declares, for example hazard
 * @param severity 1 to 3, the gravest last; null while it is being written, as all that its issuer is still to say
 * @param ownerRole the role of the owner's unit in which it is his
 * @param ownerId the natural person, or null if it is anybody's who holds the role
 * @param issuerRole the role that may cancel it
 * @param turn how often it has been handled, this time included
 */
public record FollowUpOrder(
        String id,
        String number,
        int serial,
        String dossierId,
        String dossierNumber,
        String dossierPath,
        String subjectName,
        String programmeVersionId,
        String kind,
        OrderState state,
        Integer severity,
        String finding,
        String place,
        String demand,
        String ownerUnitId,
        String ownerUnitPath,
        String ownerUnitName,
        String ownerRole,
        String ownerId,
        String ownerName,
        String verifierUnitId,
        String verifierUnitName,
        String verifierRole,
        String issuerId,
        String issuerName,
        String issuerUnitId,
        String issuerUnitName,
        String issuerRole,
        LocalDate dueOn,
        int turn,
        String processInstanceId,
        Instant writtenAt,
        Instant issuedAt,
        Instant endedAt,
        String endedReason) {

    public boolean isOpen() {
        return state.isOpen();
    }

    /** The same, given to its owner. */
    FollowUpOrder issued(NewOrder said, Instant at) {
        return new FollowUpOrder(
                id,
                number,
                serial,
                dossierId,
                dossierNumber,
                dossierPath,
                subjectName,
                programmeVersionId,
                kind,
                OrderState.ISSUED,
                said.severity(),
                said.finding(),
                said.place(),
                said.demand(),
                said.owner().unit().id(),
                said.owner().unit().path(),
                said.owner().unit().name(),
                said.owner().role(),
                said.owner().memberId(),
                said.owner().memberName(),
                verifierUnitId,
                verifierUnitName,
                verifierRole,
                issuerId,
                issuerName,
                issuerUnitId,
                issuerUnitName,
                issuerRole,
                said.dueOn(),
                turn,
                processInstanceId,
                writtenAt,
                at,
                endedAt,
                endedReason);
    }

    /** Whether the time for putting it right has passed; what is handed in waits for others. */
    public boolean isLate(LocalDate today) {
        return state == OrderState.ISSUED && dueOn.isBefore(today);
    }

    /** Whether the actor issued it, or holds the issuing role of the issuing unit. */
    boolean isIssuedBy(Actor actor) {
        return actor.memberId().equals(issuerId) || (actor.unitId().equals(issuerUnitId) && actor.holds(issuerRole));
    }
}
