package org.tongchuang.followup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
import org.tongchuang.people.RoleHolder;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.web.StepMemory;

/** To whom an order on a dossier may be given: its communities, the departments of its town, the town, and their people. */
@Component
class Owners {

    private static final String DEPARTMENT = "department:";
    private static final String COMMUNITY = "community:";

    private final Units units;
    private final Members members;

    Owners(Units units, Members members) {
        this.units = units;
        this.members = members;
    }

    /** Every role with somebody in it, each followed by those who hold it; looked up once a transaction. */
    List<Owner> of(Dossier dossier, Manifest.Order kind) {
        return StepMemory.once(new Asked(dossier.id(), kind.owners()), Known.class, () -> known(dossier, kind))
                .owners();
    }

    private Known known(Dossier dossier, Manifest.Order kind) {
        Map<String, List<Unit>> places = new LinkedHashMap<>();
        kind.owners().forEach(role -> places.put(role, places(dossier, role).toList()));
        List<String> unitIds = places.values().stream()
                .flatMap(List::stream)
                .map(Unit::id)
                .distinct()
                .toList();
        List<RoleHolder> holders = members.holders(unitIds, places.keySet());
        return new Known(places.entrySet().stream()
                .flatMap(place -> place.getValue().stream().flatMap(unit -> holding(unit, place.getKey(), holders)))
                .toList());
    }

    Optional<Owner> find(Dossier dossier, Manifest.Order kind, String key) {
        return of(dossier, kind).stream()
                .filter(owner -> owner.key().equals(key))
                .findFirst();
    }

    /** A member, in whichever place he may be given an order. */
    Optional<Owner> member(Dossier dossier, Manifest.Order kind, String memberId) {
        return of(dossier, kind).stream()
                .filter(owner -> memberId.equals(owner.memberId()))
                .findFirst();
    }

    /**
     * Whose it is where nobody is named: the first role, in the unit that found it if it is one of the places, as a village
     * of a town's dossier is, and else in the dossier's own line.
     */
    Owner usual(Dossier dossier, Manifest.Order kind, String finderUnitId) {
        String role = kind.owners().get(0);
        List<Unit> places = places(dossier, role).toList();
        Unit unit = places.stream()
                .filter(place -> place.id().equals(finderUnitId))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElseGet(() -> units.get(dossier.unitId()));
        return new Owner(unit, role, null, null);
    }

    private static Stream<Owner> holding(Unit unit, String role, List<RoleHolder> all) {
        List<Owner> holders = all.stream()
                .filter(holder ->
                        holder.unitId().equals(unit.id()) && holder.role().equals(role))
                .map(holder -> new Owner(unit, role, holder.memberId(), holder.name()))
                .toList();
        return holders.isEmpty()
                ? Stream.empty()
                : Stream.concat(Stream.of(new Owner(unit, role, null, null)), holders.stream());
    }

    private Stream<Unit> places(Dossier dossier, String role) {
        Unit own = units.get(dossier.unitId());
        if (role.startsWith(COMMUNITY)) {
            return own.level() == Level.COMMUNITY
                    ? Stream.of(own)
                    : units.below(own.id(), UnitKind.COMMUNITY, UnitKind.VILLAGE).stream();
        }
        return role.startsWith(DEPARTMENT)
                ? units.below(dossier.townId(), UnitKind.DEPARTMENT).stream()
                : Stream.of(units.ancestorAt(own.id(), Role.level(role)));
    }

    private record Asked(String dossierId, List<String> roles) {}

    private record Known(List<Owner> owners) {}
}
