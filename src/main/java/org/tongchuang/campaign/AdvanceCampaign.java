package org.tongchuang.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Takes an open campaign on: closed to new candidates, settled when no list waits any more, then archived. */
@Component
public class AdvanceCampaign {

    private final CampaignMapper mapper;
    private final WaitingMapper waiting;
    private final Deeds deeds;

    AdvanceCampaign(CampaignMapper mapper, WaitingMapper waiting, Deeds deeds) {
        this.mapper = mapper;
        this.waiting = waiting;
        this.deeds = deeds;
    }

    /**
     * Takes the campaign one state on.
     *
     * @param from the state that the office had in front of it
     */
    @Transactional
    public void advance(String id, CampaignState from, Actor actor) {
        Campaign campaign = mapper.find(id).orElseThrow(() -> new CampaignMissing(id));
        deeds.require(actor, Action.OPEN_CAMPAIGN, campaign.hostPath(), "campaign.refusal.open");
        CampaignState to = from.next()
                .filter(next -> from != CampaignState.DRAFT)
                .orElseThrow(() -> new PlanChanged(campaign.name()));
        requireNobodyWaits(campaign, to);
        if (mapper.updateState(id, from, to) == 0) {
            throw new PlanChanged(campaign.name());
        }
        deeds.record(
                actor,
                "campaign-" + to.name().toLowerCase(java.util.Locale.ROOT),
                Map.of("campaign", campaign.name(), "code", campaign.code()));
    }

    private void requireNobodyWaits(Campaign campaign, CampaignState to) {
        int count = to == CampaignState.SETTLED ? waiting.countWaiting(campaign.id()) : 0;
        if (count > 0) {
            throw new StillWaiting(campaign.name(), count);
        }
    }
}
