package org.tongchuang.people;

import java.time.LocalDate;

/**
 * Something to be done with a member's roles.
 *
 * @param role empty if it isn't about a role
 * @param membershipId the role held that is to end, or null
 */
record RoleChange(
        ProposalKind kind,
        String memberId,
        String unitId,
        String role,
        String membershipId,
        LocalDate startsOn,
        LocalDate endsOn) {

    static RoleChange grant(String memberId, String unitId, String role, LocalDate startsOn, LocalDate endsOn) {
        return new RoleChange(ProposalKind.GRANT, memberId, unitId, role, null, startsOn, endsOn);
    }

    static RoleChange end(Membership held) {
        return new RoleChange(ProposalKind.END, held.memberId(), held.unitId(), held.role(), held.id(), null, null);
    }

    static RoleChange factorReset(Member member) {
        return new RoleChange(ProposalKind.FACTOR_RESET, member.id(), member.unitId(), "", null, null, null);
    }

    /** Nothing is given for a time before it was confirmed. */
    RoleChange notBefore(LocalDate today) {
        return startsOn == null || !startsOn.isBefore(today)
                ? this
                : new RoleChange(kind, memberId, unitId, role, membershipId, today, endsOn);
    }

    boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }
}
