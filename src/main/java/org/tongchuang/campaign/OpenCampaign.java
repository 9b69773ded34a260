package org.tongchuang.campaign;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Opens a campaign to the units below its host once nothing on the check list blocks it. */
@Component
public class OpenCampaign {

    private final CampaignMapper mapper;
    private final OpeningCheck check;
    private final Deeds deeds;
    private final Clock clock;

    OpenCampaign(CampaignMapper mapper, OpeningCheck check, Deeds deeds, Clock clock) {
        this.mapper = mapper;
        this.check = check;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public void open(String id, Actor actor) {
        Campaign campaign = mapper.findForUpdate(id).orElseThrow(() -> new CampaignMissing(id));
        deeds.require(actor, Action.OPEN_CAMPAIGN, campaign.hostPath(), "campaign.refusal.open");
        int open = check.open(campaign).size();
        if (open > 0) {
            throw new OpeningBlocked(campaign.name(), open);
        }
        if (mapper.updateOpened(id, clock.instant()) == 0) {
            throw new PlanChanged(campaign.name());
        }
        deeds.record(actor, "campaign-opened", Map.of("campaign", campaign.name(), "code", campaign.code()));
    }
}
