package org.tongchuang.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Takes a candidate off the town's list as long as it has no dossier. */
@Component
public class DropCandidate {

    private final TownMapper towns;
    private final Campaigns campaigns;
    private final Deeds deeds;

    DropCandidate(TownMapper towns, Campaigns campaigns, Deeds deeds) {
        this.towns = towns;
        this.campaigns = campaigns;
        this.deeds = deeds;
    }

    @Transactional
    public void drop(String campaignId, String unitId, Actor actor) {
        deeds.require(actor, Action.JOIN_CAMPAIGN, actor.unitPath(), "campaign.refusal.choose");
        Candidate candidate = towns.findCandidate(campaignId, unitId)
                .filter(found -> found.townId().equals(actor.unitId()))
                .orElseThrow(() -> new CampaignMissing(campaignId));
        if (towns.deleteCandidate(campaignId, unitId) == 0) {
            throw new CandidateFixed(candidate.unitName());
        }
        deeds.record(
                actor,
                "candidate-dropped",
                Map.of("campaign", campaigns.get(campaignId).name(), "unit", candidate.unitName()));
    }
}
