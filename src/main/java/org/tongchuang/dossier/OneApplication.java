package org.tongchuang.dossier;

import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.CandidateBar;
import org.tongchuang.people.Unit;
import org.tongchuang.programme.Programmes;

/** A community applies for a title in one campaign at a time. Programmes of one template run the same models. */
@Component
class OneApplication implements CandidateBar {

    private final DossierMapper mapper;
    private final Campaigns campaigns;
    private final Programmes programmes;

    OneApplication(DossierMapper mapper, Campaigns campaigns, Programmes programmes) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.programmes = programmes;
    }

    @Override
    public void check(Unit community, Campaign campaign) {
        String application = campaigns.manifest(campaign).processes().get("main");
        mapper.listRunning(community.id(), application).stream()
                .filter(dossier ->
                        programmes.get(dossier.programmeVersionId()).key().equals(campaign.programmeKey()))
                .findFirst()
                .ifPresent(dossier -> {
                    throw new AlreadyApplying(community.name(), dossier.number());
                });
    }
}
