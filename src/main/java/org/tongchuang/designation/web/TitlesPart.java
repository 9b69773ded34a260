package org.tongchuang.designation.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPart;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.people.Actor;

/** The titles that a campaign has led to, on its page; not every programme leads to any. */
@Component
class TitlesPart implements CampaignPart {

    private final Campaigns campaigns;

    TitlesPart(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String labelKey() {
        return "designation.part";
    }

    @Override
    public Optional<String> href(Campaign campaign, Actor actor) {
        return campaigns.manifest(campaign).designation() == null
                ? Optional.empty()
                : Optional.of("/titles/campaigns/" + campaign.id());
    }
}
