package org.tongchuang.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.people.Members;
import org.tongchuang.people.Membership;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/**
 * What speaks against somebody assessing a dossier as far as the product knows it: to belong, or to have belonged in
 * the last three years, to the applicant or to its town. The rest is declared.
 */
@Component
class Conflicts {

    /** The period of the rules on procurement experts, taken over by analogy. */
    private static final int YEARS = 3;

    private final Members members;
    private final Units units;
    private final Clock clock;

    Conflicts(Members members, Units units, Clock clock) {
        this.members = members;
        this.units = units;
        this.clock = clock;
    }

    Optional<PanelMember.Why> of(Dossier dossier, String memberId) {
        LocalDate today = ChinaTime.today(clock);
        LocalDate limit = today.minusYears(YEARS);
        Stream<Optional<PanelMember.Why>> roles = members.membershipsEver(memberId).stream()
                .filter(role -> !role.isOver(limit))
                .map(role -> of(dossier, role, today));
        Stream<Optional<PanelMember.Why>> home =
                members.find(memberId).stream().map(member -> at(dossier, unit(member.unitId())));
        return Stream.concat(home, roles).flatMap(Optional::stream).sorted().findFirst();
    }

    private Optional<PanelMember.Why> of(Dossier dossier, Membership role, LocalDate today) {
        return at(dossier, unit(role.unitId())).map(why -> role.isOver(today) ? PanelMember.Why.FORMER_UNIT : why);
    }

    private Optional<PanelMember.Why> at(Dossier dossier, Optional<Unit> unit) {
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get().isWithin(dossier.unitPath())) {
            return Optional.of(PanelMember.Why.APPLICANT_UNIT);
        }
        return unit.get().isWithin(units.get(dossier.townId()).path())
                ? Optional.of(PanelMember.Why.APPLICANT_TOWN)
                : Optional.empty();
    }

    private Optional<Unit> unit(String id) {
        return id == null ? Optional.empty() : units.find(id);
    }
}
