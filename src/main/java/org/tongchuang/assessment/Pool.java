package org.tongchuang.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Level;
import org.tongchuang.people.Members;
import org.tongchuang.people.Role;
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
        Map<String, Candidate> pool = new LinkedHashMap<>();
        Stream.concat(Stream.of(city), units.below(city.id(), UnitKind.DEPARTMENT, UnitKind.AGENCY).stream())
                .forEach(unit -> members.holders(unit.id(), role)
                        .forEach(holder -> pool.putIfAbsent(
                                holder.memberId(), candidate(dossier, unit, holder.memberId(), holder.name()))));
        return List.copyOf(pool.values());
    }

    private Candidate candidate(Dossier dossier, Unit unit, String memberId, String name) {
        return new Candidate(
                memberId,
                name,
                unit.id(),
                unit.name(),
                conflicts.of(dossier, memberId).orElse(null));
    }
}
