package org.tongchuang.people;

import java.time.Instant;
import java.time.LocalDate;

/** A change of somebody's roles that waits for a second administrator, with the names that a page needs. */
public record Proposal(
        String id,
        ProposalKind kind,
        String memberId,
        String memberName,
        String unitId,
        String unitName,
        String role,
        String membershipId,
        LocalDate startsOn,
        LocalDate endsOn,
        String proposerId,
        String proposerName,
        String proposerUnitId,
        String proposerUnitName,
        String proposerUnitPath,
        Instant proposedAt,
        Instant lapsesAt) {

    public String labelKey() {
        return "people.proposal.kind." + kind;
    }

    public String roleLabelKey() {
        return role.isEmpty() ? "" : Role.labelKey(role);
    }

    RoleChange change() {
        return new RoleChange(kind, memberId, unitId, role, membershipId, startsOn, endsOn);
    }

    /** Two who may confirm are of the proposer's unit or above, and neither the proposer nor the member concerned. */
    boolean isForeignTo(Actor actor) {
        return !actor.memberId().equals(proposerId)
                && !actor.memberId().equals(memberId)
                && proposerUnitPath.startsWith(actor.unitPath());
    }
}
