package org.tongchuang.people;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tongchuang.audit.AuditTrail;

/** Judges a change of roles by who asks for it, carries it out, and puts it on record. */
@Component
class RoleChanges {

    private final Administration administration;
    private final Members members;
    private final Units units;
    private final MemberMapper rows;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final AuditTrail audit;

    RoleChanges(
            Administration administration,
            Members members,
            Units units,
            MemberMapper rows,
            SecondFactors factors,
            Sessions sessions,
            AuditTrail audit) {
        this.administration = administration;
        this.members = members;
        this.units = units;
        this.rows = rows;
        this.factors = factors;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Refuses what the actor may not do, and what can't be. */
    void judge(Actor actor, RoleChange change) {
        administration.subordinate(actor, change.memberId());
        var unit = administration.unit(actor, change.unitId());
        if (change.kind() == ProposalKind.GRANT && !isPossible(change, unit)) {
            throw new RoleMisplaced(unit.name());
        }
    }

    void perform(RoleChange change) {
        switch (change.kind()) {
            case GRANT ->
                members.grant(change.memberId(), change.unitId(), change.role(), change.startsOn(), change.endsOn());
            case END -> end(change);
            case FACTOR_RESET -> factors.remove(change.memberId());
        }
        sessions.endAll(change.memberId());
    }

    /** The verb's sentence may use {@code member}, {@code unit}, {@code role}, and the facts given here. */
    void record(Actor actor, RoleChange change, String verb, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("member", members.get(change.memberId()).name());
        facts.put("unit", units.get(change.unitId()).name());
        if (change.kind() != ProposalKind.FACTOR_RESET) {
            facts.put("role", "label:" + Role.labelKey(change.role()));
            facts.put("kind", "label:people.proposal.act." + change.kind());
        }
        audit.record(Acts.of(actor, change.unitId(), verb, facts));
    }

    /** The verb of an act that one administrator does, and no second one is asked for. */
    static String verb(ProposalKind kind) {
        return kind == ProposalKind.GRANT ? "role-granted" : "role-ended";
    }

    /** The verb of a step on the way of a proposal. */
    static String verb(ProposalKind kind, String step) {
        return (kind == ProposalKind.FACTOR_RESET ? "factor-reset-" : "role-change-") + step;
    }

    /** The role is not held any more from this day on. */
    private void end(RoleChange change) {
        if (rows.updateEnd(change.membershipId(), administration.today().minusDays(1)) == 0) {
            throw new RoleEnded();
        }
    }

    private static boolean isPossible(RoleChange change, Unit unit) {
        return unit.active() && Role.ALL.contains(change.role()) && Role.fits(change.role(), unit);
    }
}
