package org.tongchuang.dossier;

import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.CandidateBar;
import org.tongchuang.people.Unit;

/** A community applies for a title in one campaign at a time. */
@Component
class OneApplication implements CandidateBar {

    private final DossierMapper mapper;
    private final Campaigns campaigns;

    OneApplication(DossierMapper mapper, Campaigns campaigns) {
        this.mapper = mapper;
        this.campaigns = campaigns;
    }

    @Override
    public void check(Unit community, Campaign campaign) {
        String application = campaigns.manifest(campaign).processes().get("main");
        mapper.findRunningNumber(community.id(), application).ifPresent(number -> {
            throw new AlreadyApplying(community.name(), number);
        });
    }
}
