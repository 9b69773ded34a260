package org.tongchuang.tracking.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPart;
import org.tongchuang.people.Actor;
import org.tongchuang.tracking.Targets;

/** On a campaign's page, the shares it is to reach. */
@Component
class TargetsPart implements CampaignPart {

    private final Targets targets;

    TargetsPart(Targets targets) {
        this.targets = targets;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String labelKey() {
        return "tracking.targets";
    }

    @Override
    public Optional<String> href(Campaign campaign, Actor actor) {
        return targets.has(campaign, actor)
                ? Optional.of("/campaigns/" + campaign.id() + "/targets")
                : Optional.empty();
    }
}
