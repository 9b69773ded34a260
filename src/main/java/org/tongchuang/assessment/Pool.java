package org.tongchuang.assessment;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** The assessors of a dossier's city, in its office and its departments, each with what speaks against. */
@Component
class Pool {

    private final Units units;
    private final Members members;
    private final Conflicts conflicts;

    Pool(Units units, Members members, Conflicts conflicts) {
        this.units = units;
        this.members = members;
        this.conflicts = conflicts;
    }

    List<Candidate> of(Dossier dossier) {
        return holders(dossier, Role.CITY_ASSESSOR);
    }

    /** Those who would lead an agreement; they aren't drawn, but may have an interest too. */
    List<Candidate> leads(Dossier dossier) {
        return holders(dossier, Role.CITY_ASSESSOR_LEAD);
    }

    private List<Candidate> holders(Dossier dossier, String role) {
        Unit city = units.ancestorAt(dossier.unitId(), Level.CITY);
        List<String> places = Stream.concat(
                        Stream.of(city), units.below(city.id(), UnitKind.DEPARTMENT, UnitKind.AGENCY).stream())
                .map(Unit::id)
                .toList();
        Map<String, Candidate> pool = new LinkedHashMap<>();
        members.holders(places, List.of(role)).stream()
                .sorted(Comparator.comparingInt(holder -> places.indexOf(holder.unitId())))
                .forEach(holder -> pool.computeIfAbsent(holder.memberId(), id -> candidate(dossier, holder)));
        return List.copyOf(pool.values());
    }

    /** An assessor of the city works somewhere, and is known by that. */
    private Candidate candidate(Dossier dossier, RoleHolder holder) {
        return new Candidate(
                holder.memberId(),
                holder.name(),
                holder.homeId(),
                holder.homeName(),
                conflicts.of(dossier, holder.memberId()).orElse(null));
    }
}
