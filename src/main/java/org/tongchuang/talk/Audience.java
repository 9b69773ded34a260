package org.tongchuang.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.DossierPart;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.dossier.Parts;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleHolder;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** Who talks about a dossier: whoever sees it, but for those who assess it, who are to judge by what they see themselves. */
@Component
class Audience {

    private static final Set<String> ASSESSORS = Set.of(Role.CITY_ASSESSOR, Role.CITY_ASSESSOR_LEAD);

    /** An administrator looks after the house, and isn't called into the work of others. */
    static final List<String> CALLED = Role.ALL.stream()
            .filter(role -> !ASSESSORS.contains(role) && !role.equals(Role.UNIT_ADMINISTRATOR))
            .toList();

    private final Dossiers dossiers;
    private final Parts parts;
    private final Units units;
    private final Members members;

    Audience(Dossiers dossiers, Parts parts, Units units, Members members) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.units = units;
        this.members = members;
    }

    /** Of a dossier that this actor is known to see. */
    boolean includes(String dossierId, Actor actor) {
        return !onlyAssesses(actor) && !dossiers.isReader(dossierId, actor);
    }

    static boolean onlyAssesses(Actor actor) {
        return !actor.roles().isEmpty() && ASSESSORS.containsAll(actor.roles());
    }

    /** Whether a role's tasks are for all to talk about; one person's own, which has no role, and a panel's aren't. */
    static boolean isOfOffices(String role) {
        return !role.isEmpty() && !ASSESSORS.contains(role);
    }

    /** The others of it whom this actor may call, with the part that it is about, or an empty text. */
    List<Actor> others(Dossier dossier, String part, Actor actor) {
        Map<String, Unit> known = units(dossier, actor).stream()
                .collect(Collectors.toMap(Unit::id, Function.identity(), (one, same) -> one));
        Map<String, List<RoleHolder>> people = members.holders(known.keySet(), CALLED).stream()
                .filter(one -> !actor.people().contains(one.memberId()))
                .collect(Collectors.groupingBy(RoleHolder::memberId, LinkedHashMap::new, Collectors.toList()));
        List<Actor> called = people.values().stream()
                .map(roles -> actor(roles, known))
                .filter(one -> !parts.isKeptFrom(dossier, part, one))
                .toList();
        return dossiers.whoSee(dossier.id(), called);
    }

    /** The units on its way, and those that do parts of it; a unit with a part finds no neighbours there. */
    private Collection<Unit> units(Dossier dossier, Actor actor) {
        List<Unit> units = new ArrayList<>(this.units.ancestors(dossier.unitId()));
        Set<String> shared = parts.list(dossier.id()).stream()
                .filter(DossierPart::isOfUnit)
                .map(DossierPart::unitId)
                .filter(unitId -> unitId.equals(actor.unitId()) || !Parts.isBelow(dossier, actor))
                .collect(Collectors.toSet());
        if (!shared.isEmpty()) {
            this.units.belowPath(dossier.unitPath()).stream()
                    .filter(unit -> shared.contains(unit.id()))
                    .forEach(units::add);
        }
        return units;
    }

    /** In the first of the units in which he has something to do with it. */
    private static Actor actor(List<RoleHolder> roles, Map<String, Unit> known) {
        RoleHolder first = roles.get(0);
        Unit unit = known.get(first.unitId());
        return new Actor(
                first.memberId(),
                first.name(),
                unit.id(),
                unit.name(),
                unit.path(),
                unit.level(),
                roles.stream()
                        .filter(one -> one.unitId().equals(unit.id()))
                        .map(RoleHolder::role)
                        .collect(Collectors.toSet()));
    }
}
