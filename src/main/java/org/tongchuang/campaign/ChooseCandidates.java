package org.tongchuang.campaign;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;

/** A town puts communities of its own forward, the ripest first, with a reason and at most as many as its share. */
@Component
public class ChooseCandidates {

    private final CampaignMapper mapper;
    private final TownMapper towns;
    private final Campaigns campaigns;
    private final Units units;
    private final Deeds deeds;
    private final ObjectProvider<CandidateBar> bars;
    private final Clock clock;

    ChooseCandidates(
            CampaignMapper mapper,
            TownMapper towns,
            Campaigns campaigns,
            Units units,
            Deeds deeds,
            ObjectProvider<CandidateBar> bars,
            Clock clock) {
        this.mapper = mapper;
        this.towns = towns;
        this.campaigns = campaigns;
        this.units = units;
        this.deeds = deeds;
        this.bars = bars;
        this.clock = clock;
    }

    @Transactional
    public void choose(String campaignId, List<String> unitIds, String reason, Actor actor) {
        deeds.require(actor, Action.JOIN_CAMPAIGN, actor.unitPath(), "campaign.refusal.choose");
        Campaign campaign = mapper.findForUpdate(campaignId).orElseThrow(() -> new CampaignMissing(campaignId));
        Town town = towns.find(campaignId, actor.unitId()).orElseThrow(() -> new TownNotJoined(actor.unitName()));
        requireRoom(campaign, town, unitIds.size());
        for (String unitId : unitIds) {
            Unit unit = units.get(unitId);
            requireFree(campaign, unit, town);
            towns.insertCandidate(candidate(town, unit, reason));
            deeds.record(
                    actor,
                    "candidate-chosen",
                    Map.of("campaign", campaign.name(), "unit", unit.name(), "reason", reason));
        }
    }

    private void requireRoom(Campaign campaign, Town town, int wanted) {
        if (!campaign.is(CampaignState.OPEN) || ChinaTime.today(clock).isAfter(town.cutOff())) {
            throw new CampaignNotOpen(campaign.name());
        }
        if (wanted == 0) {
            throw new NothingChosen();
        }
        int left = town.quota() - towns.countCandidates(campaign.id(), town.townId());
        if (wanted > left) {
            throw new QuotaExceeded(wanted, left);
        }
    }

    private void requireFree(Campaign campaign, Unit unit, Town town) {
        if (!campaigns.eligible(campaign, town.townId()).contains(unit)) {
            throw new NotACommunityBelow(unit.name());
        }
        if (towns.findCandidate(campaign.id(), unit.id()).isPresent()) {
            throw new CandidateFixed(unit.name());
        }
        bars.forEach(bar -> bar.check(unit, campaign));
    }

    private Candidate candidate(Town town, Unit unit, String reason) {
        return new Candidate(
                town.campaignId(), unit.id(), unit.path(), unit.name(), town.townId(), reason, null, clock.instant());
    }
}
