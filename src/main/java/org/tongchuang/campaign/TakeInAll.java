package org.tongchuang.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.SystemActor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/**
 * Takes communities into campaigns of programmes whose year begins by itself: every one of a town that has joined, chosen
 * by nobody and bounded by no share. What keeps a community out otherwise keeps it out here.
 */
@Component
public class TakeInAll {

    private final CampaignMapper mapper;
    private final TownMapper towns;
    private final Campaigns campaigns;
    private final Units units;
    private final Deeds deeds;
    private final SystemActor system;
    private final ObjectProvider<CandidateBar> bars;
    private final Clock clock;

    TakeInAll(
            CampaignMapper mapper,
            TownMapper towns,
            Campaigns campaigns,
            Units units,
            Deeds deeds,
            SystemActor system,
            ObjectProvider<CandidateBar> bars,
            Clock clock) {
        this.mapper = mapper;
        this.towns = towns;
        this.campaigns = campaigns;
        this.units = units;
        this.deeds = deeds;
        this.system = system;
        this.bars = bars;
        this.clock = clock;
    }

    /** The open campaigns whose day has come and whose window isn't over. */
    public List<Campaign> begun(LocalDate today) {
        return mapper.listOpen().stream()
                .filter(campaign -> campaign.covers(today) && hasBegun(campaign, today))
                .toList();
    }

    private boolean hasBegun(Campaign campaign, LocalDate today) {
        String day = campaigns.manifest(campaign).begin();
        return !day.isEmpty() && !today.isBefore(MonthDay.parse("--" + day).atYear(campaign.campaignYear()));
    }

    public List<Town> towns(Campaign campaign) {
        return towns.list(campaign.id());
    }

    /** The units of a town that have no dossier in the campaign yet. */
    public List<Unit> missing(Campaign campaign, Town town) {
        List<String> begun = towns.listBegun(campaign.id(), town.townId());
        return campaigns.eligible(campaign, town.townId()).stream()
                .filter(unit -> !begun.contains(unit.id()))
                .toList();
    }

    /**
     * Nothing where the town has chosen the unit already.
     *
     * @throws org.tongchuang.web.Refusal if something keeps it out
     */
    @Transactional
    public void takeIn(Campaign campaign, Town town, Unit unit, String reason) {
        if (towns.findCandidate(campaign.id(), unit.id()).isPresent()) {
            return;
        }
        bars.forEach(bar -> bar.check(unit, campaign));
        towns.insertCandidate(new Candidate(
                campaign.id(), unit.id(), unit.path(), unit.name(), town.townId(), reason, null, clock.instant()));
        deeds.record(
                system.at(units.get(town.townId())),
                "candidate-chosen",
                Map.of("campaign", campaign.name(), "unit", unit.name(), "reason", reason));
    }
}
