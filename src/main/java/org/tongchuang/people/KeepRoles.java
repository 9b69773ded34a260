package org.tongchuang.people;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An administrator gives and ends dated roles within the own units; nobody gives any to oneself. A role of consequence
 * waits for a second administrator; only the last one at the root goes ahead alone, and says why.
 */
@Component
public class KeepRoles {

    private final Administration administration;
    private final RoleChanges changes;
    private final Proposals proposals;
    private final SecondAdministrators seconds;
    private final RoleSettings settings;
    private final MemberMapper rows;

    KeepRoles(
            Administration administration,
            RoleChanges changes,
            Proposals proposals,
            SecondAdministrators seconds,
            RoleSettings settings,
            MemberMapper rows) {
        this.administration = administration;
        this.changes = changes;
        this.proposals = proposals;
        this.seconds = seconds;
        this.settings = settings;
        this.rows = rows;
    }

    /**
     * Without a last day the role is held until further notice.
     *
     * @param reason why the last administrator goes ahead alone; not looked at otherwise
     */
    @Transactional
    public RoleAnswer grant(
            Actor actor,
            String memberId,
            String unitId,
            String role,
            LocalDate startsOn,
            LocalDate endsOn,
            String reason) {
        return take(actor, RoleChange.grant(memberId, unitId, role, startsOn, endsOn), reason);
    }

    /** Ends a role that is held now or later. */
    @Transactional
    public RoleAnswer end(Actor actor, String membershipId, String reason) {
        return take(actor, RoleChange.end(rows.findMembership(membershipId).orElseThrow(RoleEnded::new)), reason);
    }

    /** Takes away the second factor of somebody who lost the phone and the recovery codes; always takes two. */
    @Transactional
    public RoleAnswer resetFactor(Actor actor, String memberId, String reason) {
        return take(actor, RoleChange.factorReset(administration.member(actor, memberId)), reason);
    }

    private RoleAnswer take(Actor actor, RoleChange change, String reason) {
        changes.judge(actor, change);
        if (!settings.wantsASecond(change)) {
            return done(actor, change, RoleChanges.verb(change.kind()), Map.of());
        }
        if (!seconds.areMissing(actor, change.memberId())) {
            proposals.propose(actor, change);
            return RoleAnswer.PROPOSED;
        }
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return done(actor, change, RoleChanges.verb(change.kind(), "alone"), Map.of("reason", reason.strip()));
    }

    private RoleAnswer done(Actor actor, RoleChange change, String verb, Map<String, String> facts) {
        changes.perform(change);
        changes.record(actor, change, verb, facts);
        return RoleAnswer.DONE;
    }
}
