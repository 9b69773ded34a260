package org.tongchuang.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/**
 * How far an administrator reaches: units and members at and below the own unit, nothing beside or above. Whatever lies
 * beyond doesn't exist for the asker.
 */
@Component
public class Administration {

    private final Units units;
    private final Members members;
    private final Rights rights;
    private final Clock clock;

    Administration(Units units, Members members, Rights rights, Clock clock) {
        this.units = units;
        this.members = members;
        this.rights = rights;
        this.clock = clock;
    }

    public Unit unit(Actor actor, String unitId) {
        return units.find(unitId)
                .filter(unit -> rights.may(actor, Action.MANAGE_UNITS, Subject.of(unit)))
                .orElseThrow(() -> new UnitMissing(unitId));
    }

    public Member member(Actor actor, String memberId) {
        return members.find(memberId)
                .filter(member -> reaches(actor, member.unitId()))
                .orElseThrow(() -> new MemberMissing(memberId));
    }

    /**
     * A member whose account the actor may change: not the actor, and nobody with a role beyond the actor's units. Who
     * could reset a superior's password could sign in as the superior.
     */
    Member subordinate(Actor actor, String memberId) {
        var member = member(actor, memberId);
        if (memberId.equals(actor.memberId())) {
            throw new OwnAccount();
        }
        if (!isSubordinate(actor, memberId)) {
            throw new MemberOutOfReach(member.name());
        }
        return member;
    }

    /** Whether the actor may change the account at all; pages show forms by it. */
    public boolean isSubordinate(Actor actor, String memberId) {
        return !memberId.equals(actor.memberId())
                && members.membershipsEver(memberId).stream()
                        .filter(membership -> !membership.isOver(today()))
                        .allMatch(membership -> reaches(actor, membership.unitId()));
    }

    /** Whether the actor could change the member's roles in the unit today. */
    boolean mayChange(Actor actor, String memberId, String unitId) {
        return isSubordinate(actor, memberId)
                && reaches(actor, members.get(memberId).unitId())
                && rights.may(actor, Action.MANAGE_UNITS, Subject.of(units.get(unitId)));
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai")));
    }

    private boolean reaches(Actor actor, String unitId) {
        return rights.may(actor, Action.MANAGE_MEMBERS, Subject.of(units.get(unitId)));
    }
}
