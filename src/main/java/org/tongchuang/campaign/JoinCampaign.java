package org.tongchuang.campaign;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Units;

/** A town takes part with a share of the quota and a cut-off of its own, or changes both later. */
@Component
public class JoinCampaign {

    private final CampaignMapper mapper;
    private final TownMapper towns;
    private final PlanPhases phases;
    private final Units units;
    private final Deeds deeds;
    private final Clock clock;

    JoinCampaign(CampaignMapper mapper, TownMapper towns, PlanPhases phases, Units units, Deeds deeds, Clock clock) {
        this.mapper = mapper;
        this.towns = towns;
        this.phases = phases;
        this.units = units;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void join(String campaignId, TownShare share, Actor actor) {
        Campaign campaign = mapper.findForUpdate(campaignId)
                .filter(found ->
                        !found.is(CampaignState.DRAFT) && actor.unitPath().startsWith(found.hostPath()))
                .orElseThrow(() -> new CampaignMissing(campaignId));
        deeds.require(actor, Action.JOIN_CAMPAIGN, actor.unitPath(), "campaign.refusal.join");
        requireOpen(campaign);
        requireFits(campaign, share, actor.unitId());
        if (towns.updateShare(campaignId, actor.unitId(), share) == 0) {
            enter(campaign, share, actor);
        }
        deeds.record(
                actor, "campaign-joined", Map.of("campaign", campaign.name(), "quota", String.valueOf(share.quota())));
    }

    private void requireOpen(Campaign campaign) {
        if (!campaign.is(CampaignState.OPEN) || ChinaTime.today(clock).isAfter(campaign.cutOff())) {
            throw new CampaignNotOpen(campaign.name());
        }
    }

    private void requireFits(Campaign campaign, TownShare share, String townId) {
        if (share.cutOff().isAfter(campaign.cutOff()) || share.cutOff().isBefore(campaign.opensOn())) {
            throw new DatesOutside("campaign.refusal.cut-off-outside");
        }
        int left = campaign.quota() - towns.sumOtherQuotas(campaign.id(), townId);
        if (share.quota() > left) {
            throw new QuotaExceeded(share.quota(), left);
        }
        int chosen = towns.countCandidates(campaign.id(), townId);
        if (share.quota() < chosen) {
            throw new QuotaExceeded(chosen, share.quota());
        }
    }

    /** A town begins with the host's phase dates and may then narrow them. */
    private void enter(Campaign campaign, TownShare share, Actor actor) {
        towns.insert(new Town(
                campaign.id(),
                actor.unitId(),
                actor.unitPath(),
                actor.unitName(),
                units.get(actor.unitId()).code(),
                share.quota(),
                share.cutOff(),
                clock.instant(),
                actor.memberId()));
        phases.replace(campaign.id(), actor.unitId(), mapper.listPhases(campaign.id(), campaign.hostId()));
    }
}
