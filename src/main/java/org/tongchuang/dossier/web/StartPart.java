package org.tongchuang.dossier.web;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignPart;
import org.tongchuang.dossier.StartDossiers;
import org.tongchuang.people.Actor;

/** On a campaign's page, the place where a town starts the dossiers of its candidates. */
@Component
class StartPart implements CampaignPart {

    private final StartDossiers starts;

    StartPart(StartDossiers starts) {
        this.starts = starts;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String labelKey() {
        return "dossier.start.title";
    }

    @Override
    public Optional<String> href(Campaign campaign, Actor actor) {
        return !starts.waiting(campaign.id(), actor).isEmpty()
                ? Optional.of("/campaigns/" + campaign.id() + "/dossiers/start")
                : Optional.empty();
    }
}
