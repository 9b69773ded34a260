package org.tongchuang.people;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who could confirm what an administrator proposes: those of the same unit and of the units above it. */
@Component
public class SecondAdministrators {

    private final Units units;
    private final Members members;

    SecondAdministrators(Units units, Members members) {
        this.units = units;
        this.members = members;
    }

    public List<Holder> of(Proposal proposal) {
        return above(proposal.proposerUnitId())
                .filter(holder ->
                        !List.of(proposal.proposerId(), proposal.memberId()).contains(holder.memberId()))
                .distinct()
                .toList();
    }

    /**
     * Whether the actor is the last resort: at the root, and nobody else could confirm a change for this member. Only
     * there somebody may act alone, since nobody stands above.
     */
    public boolean areMissing(Actor actor, String memberId) {
        return units.ancestors(actor.unitId()).size() == 1
                && above(actor.unitId())
                        .allMatch(holder -> List.of(actor.memberId(), memberId).contains(holder.memberId()));
    }

    private Stream<Holder> above(String unitId) {
        return units.ancestors(unitId).stream()
                .flatMap(unit -> members.holders(unit.id(), Role.UNIT_ADMINISTRATOR).stream());
    }
}
