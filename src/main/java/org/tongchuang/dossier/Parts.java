package org.tongchuang.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.UnitKind;
import org.tongchuang.people.Units;
import org.tongchuang.programme.Manifest;
import org.tongchuang.programme.Programmes;
import org.tongchuang.web.StepMemory;

/** The parts of dossiers: units to which one step was handed, plans that run side by side. */
@Component
public class Parts {

    private final PartMapper mapper;
    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final Programmes programmes;
    private final Units units;
    private final Clock clock;

    Parts(PartMapper mapper, Dossiers dossiers, Campaigns campaigns, Programmes programmes, Units units, Clock clock) {
        this.mapper = mapper;
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.programmes = programmes;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Opens the parts of a group. Those that are open already stay as they are, so that a step may be gone through again.
     *
     * @param onlyUnits the ids of the units that take part, or empty for all of the group's kinds
     */
    @Transactional
    public void open(String dossierId, String group, Collection<String> onlyUnits) {
        Dossier dossier = dossiers.get(dossierId);
        Manifest.PartGroup wanted = group(dossier, group);
        List<DossierPart> parts =
                wanted.isOfUnits() ? ofUnits(dossier, group, wanted, onlyUnits) : ofPlans(dossier, group, wanted);
        if (parts.isEmpty()) {
            throw new IllegalStateException("Group '%s' of dossier %s has no parts".formatted(group, dossierId));
        }
        parts.forEach(mapper::insert);
        StepMemory.forget(new Listed(dossierId));
    }

    /** All parts of a dossier in order, group by group. */
    public List<DossierPart> list(String dossierId) {
        return StepMemory.once(new Listed(dossierId), Rows.class, () -> new Rows(mapper.list(dossierId)))
                .parts();
    }

    /** The open parts of one group in order. */
    public List<String> names(String dossierId, String group) {
        return list(dossierId).stream()
                .filter(part -> part.partGroup().equals(group))
                .map(DossierPart::part)
                .toList();
    }

    public Optional<DossierPart> find(String dossierId, String part) {
        return mapper.find(dossierId, part);
    }

    /** Whether the unit does a part of somebody else's dossier. */
    public boolean isDoneBy(String dossierId, String unitId) {
        return mapper.isDoneBy(dossierId, unitId);
    }

    /** Whether what belongs to a part isn't for this actor: a unit with a part doesn't read its neighbours' parts. */
    public boolean isKeptFrom(Dossier dossier, String part, Actor actor) {
        return !part.isEmpty()
                && !part.equals(actor.unitId())
                && isBelow(dossier, actor)
                && find(dossier.id(), part).filter(DossierPart::isOfUnit).isPresent();
    }

    /** Whether the actor's unit lies below the dossier's, so that only a part of it is his. */
    public static boolean isBelow(Dossier dossier, Actor actor) {
        return actor.unitPath().startsWith(dossier.unitPath())
                && !actor.unitId().equals(dossier.unitId());
    }

    /** The units that may take part in a group, in the order of their codes. */
    public List<Unit> eligible(String dossierId, String group) {
        Dossier dossier = dossiers.get(dossierId);
        return units.below(dossier.unitId(), group(dossier, group).units().toArray(UnitKind[]::new));
    }

    private Manifest.PartGroup group(Dossier dossier, String group) {
        Manifest.PartGroup found =
                programmes.get(dossier.programmeVersionId()).manifest().parts().get(group);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The programme of dossier " + dossier.id() + " has no parts '" + group + "'");
        }
        return found;
    }

    private List<DossierPart> ofUnits(
            Dossier dossier, String group, Manifest.PartGroup wanted, Collection<String> onlyUnits) {
        List<DossierPart> parts = new ArrayList<>();
        for (Unit unit : units.below(dossier.unitId(), wanted.units().toArray(UnitKind[]::new))) {
            if (onlyUnits.isEmpty() || onlyUnits.contains(unit.id())) {
                parts.add(new DossierPart(
                        dossier.id(),
                        group,
                        unit.id(),
                        parts.size() + 1,
                        unit.id(),
                        unit.name(),
                        null,
                        null,
                        clock.instant()));
            }
        }
        return parts;
    }

    private List<DossierPart> ofPlans(Dossier dossier, String group, Manifest.PartGroup wanted) {
        int year = campaigns.get(dossier.campaignId()).campaignYear();
        List<DossierPart> parts = new ArrayList<>();
        wanted.plans()
                .forEach((name, plan) -> parts.add(new DossierPart(
                        dossier.id(),
                        group,
                        name,
                        parts.size() + 1,
                        null,
                        null,
                        day(year, plan.from()),
                        day(year, plan.until()),
                        clock.instant())));
        return parts;
    }

    private static LocalDate day(int year, String monthDay) {
        return monthDay == null ? null : MonthDay.parse("--" + monthDay).atYear(year);
    }

    private record Listed(String dossierId) {}

    private record Rows(List<DossierPart> parts) {}
}
