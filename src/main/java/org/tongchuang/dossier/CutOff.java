package org.tongchuang.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tongchuang.calendar.ChinaTime;
import org.tongchuang.calendar.NamedDeadline;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.Campaigns;

/** Until when a dossier of a campaign may be submitted: the city's cut-off, which later ones miss. */
@Component
class CutOff implements NamedDeadline {

    private static final String NAME = "cutOff";

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final OwnDeadlines own;

    CutOff(Dossiers dossiers, Campaigns campaigns, OwnDeadlines own) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.own = own;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Instant> of(String dossierId, String processInstanceId) {
        return own.find(dossierId, NAME).or(() -> ofCampaign(dossierId)).map(ChinaTime::endOf);
    }

    @Override
    public boolean mayMove() {
        return true;
    }

    private Optional<LocalDate> ofCampaign(String dossierId) {
        return Optional.ofNullable(dossiers.get(dossierId).campaignId())
                .map(campaigns::get)
                .flatMap(CutOff::day);
    }

    private static Optional<LocalDate> day(Campaign campaign) {
        return Optional.ofNullable(campaign.cutOff());
    }
}
