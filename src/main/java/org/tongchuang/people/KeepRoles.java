package org.tongchuang.people;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.audit.AuditTrail;

/** An administrator gives and ends dated roles within the own units; nobody gives any to oneself. */
@Component
public class KeepRoles {

    private final Administration administration;
    private final Members members;
    private final MemberMapper rows;
    private final Sessions sessions;
    private final AuditTrail audit;

    KeepRoles(Administration administration, Members members, MemberMapper rows, Sessions sessions, AuditTrail audit) {
        this.administration = administration;
        this.members = members;
        this.rows = rows;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Without a last day the role is held until further notice. */
    @Transactional
    public void grant(Actor actor, String memberId, String unitId, String role, LocalDate startsOn, LocalDate endsOn) {
        var member = administration.subordinate(actor, memberId);
        var unit = administration.unit(actor, unitId);
        if (!unit.active() || !Role.ALL.contains(role) || !Role.fits(role, unit)) {
            throw new RoleMisplaced(unit.name());
        }
        members.grant(memberId, unitId, role, startsOn, endsOn);
        sessions.endAll(memberId);
        record(actor, member, unit, role, "role-granted");
    }

    /** The role is not held any more from this day on. */
    @Transactional
    public void end(Actor actor, String membershipId) {
        var membership = rows.findMembership(membershipId).orElseThrow(RoleEnded::new);
        var member = administration.subordinate(actor, membership.memberId());
        var unit = administration.unit(actor, membership.unitId());
        if (rows.updateEnd(membershipId, administration.today().minusDays(1)) == 0) {
            throw new RoleEnded();
        }
        sessions.endAll(member.id());
        record(actor, member, unit, membership.role(), "role-ended");
    }

    private void record(Actor actor, Member member, Unit unit, String role, String verb) {
        var facts = Map.of("member", member.name(), "unit", unit.name(), "role", "label:" + Role.labelKey(role));
        audit.record(Acts.of(actor, unit.id(), verb, facts));
    }
}
