package org.tongchuang.people;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Turns a member and a unit into the one who acts. */
@Component
public class Actors {

    private final Members members;
    private final Units units;

    Actors(Members members, Units units) {
        this.members = members;
        this.units = units;
    }

    /** Whoever is signed in, acting for the unit chosen in this session. */
    public Actor current() {
        return find().orElseThrow(NobodySignedIn::new);
    }

    /** Empty on public pages. */
    public Optional<Actor> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInMember signedIn
                ? Optional.of(of(signedIn))
                : Optional.empty();
    }

    /** The member acting for a unit, with the roles held there today. */
    public Actor of(String memberId, String unitId) {
        var member = members.get(memberId);
        var unit = units.get(unitId);
        return new Actor(
                member.id(), member.name(), unit.id(), unit.name(), unit.path(), unit.level(), roles(memberId, unitId));
    }

    /** Somebody without any role belongs to a unit and may do nothing there. */
    private Actor of(SignedInMember signedIn) {
        var unitId = signedIn.actingUnitId();
        return of(
                signedIn.memberId(),
                unitId == null ? members.get(signedIn.memberId()).unitId() : unitId);
    }

    private Set<String> roles(String memberId, String unitId) {
        return members.memberships(memberId).stream()
                .filter(membership -> membership.unitId().equals(unitId))
                .map(Membership::role)
                .collect(Collectors.toSet());
    }
}
