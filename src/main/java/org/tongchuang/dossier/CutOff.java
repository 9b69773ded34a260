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

    private final Dossiers dossiers;
    private final Campaigns campaigns;

    CutOff(Dossiers dossiers, Campaigns campaigns) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "cutOff";
    }

    @Override
    public Optional<Instant> of(String dossierId, String processInstanceId) {
        return Optional.ofNullable(dossiers.get(dossierId).campaignId())
                .map(campaigns::get)
                .flatMap(CutOff::day)
                .map(ChinaTime::endOf);
    }

    private static Optional<LocalDate> day(Campaign campaign) {
        return Optional.ofNullable(campaign.cutOff());
    }
}
