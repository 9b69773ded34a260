package org.tongchuang.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.calendar.WorkCalendars;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Sets the dates of the phases: the host's while it drafts, a town's inside the host's as long as the campaign is open. */
@Component
public class PlanPhases {

    private final CampaignMapper mapper;
    private final Campaigns campaigns;
    private final WorkCalendars calendars;
    private final Deeds deeds;

    PlanPhases(CampaignMapper mapper, Campaigns campaigns, WorkCalendars calendars, Deeds deeds) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.calendars = calendars;
        this.deeds = deeds;
    }

    @Transactional
    public void plan(String campaignId, List<PlannedPhase> wanted, Actor actor) {
        Campaign campaign = campaigns.see(campaignId, actor);
        if (wanted.stream().anyMatch(phase -> !phase.runsForward())) {
            throw new DatesOutside("campaign.refusal.phase-backwards");
        }
        if (actor.unitId().equals(campaign.hostId())) {
            requireDraft(campaign, actor);
        } else {
            requireInside(campaign, wanted, actor);
        }
        replace(campaignId, actor.unitId(), wanted);
        deeds.record(actor, "phases-planned", Map.of("campaign", campaign.name(), "code", campaign.code()));
    }

    /** Lays the host's phases out by the calendar, over whatever was planned. */
    void propose(Campaign campaign) {
        LocalDate opensOn = campaign.opensOn();
        if (opensOn != null) {
            PhaseProposal proposal = new PhaseProposal(calendars.of(campaign.hostPath()));
            replace(campaign.id(), campaign.hostId(), proposal.from(opensOn, campaigns.datablePhases(campaign)));
        }
    }

    void proposeIfNone(Campaign campaign) {
        if (campaigns.phases(campaign.id(), campaign.hostId()).isEmpty()) {
            propose(campaign);
        }
    }

    void replace(String campaignId, String unitId, List<PlannedPhase> phases) {
        mapper.deletePhases(campaignId, unitId);
        phases.forEach(phase -> mapper.insertPhase(campaignId, unitId, phase));
    }

    private void requireDraft(Campaign campaign, Actor actor) {
        deeds.require(actor, Action.OPEN_CAMPAIGN, campaign.hostPath(), "campaign.refusal.plan");
        if (!campaign.is(CampaignState.DRAFT)) {
            throw new PlanChanged(campaign.name());
        }
    }

    private void requireInside(Campaign campaign, List<PlannedPhase> wanted, Actor actor) {
        deeds.require(actor, Action.JOIN_CAMPAIGN, actor.unitPath(), "campaign.refusal.join");
        if (!campaign.is(CampaignState.OPEN)) {
            throw new CampaignNotOpen(campaign.name());
        }
        if (campaigns.town(campaign.id(), actor.unitId()).isEmpty()) {
            throw new TownNotJoined(actor.unitName());
        }
        List<PlannedPhase> hosts = campaigns.phases(campaign.id(), campaign.hostId());
        if (!wanted.stream().allMatch(phase -> fits(phase, hosts))) {
            throw new DatesOutside("campaign.refusal.phase-outside");
        }
    }

    private static boolean fits(PlannedPhase phase, List<PlannedPhase> hosts) {
        return hosts.stream().anyMatch(outer -> outer.phase().equals(phase.phase()) && phase.isInside(outer));
    }
}
