package org.tongchuang.designation;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ActEffect;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.WaitingDossier;

/** Naming: one decision for all, a title for each. */
@Component
class NamingEffect implements ActEffect {

    private final Naming naming;
    private final ApplicationEventPublisher events;

    NamingEffect(Naming naming, ApplicationEventPublisher events) {
        this.naming = naming;
        this.events = events;
    }

    @Override
    public String key() {
        return "naming";
    }

    @Override
    public void begin(CampaignAct act, List<WaitingDossier> listed) {
        events.publishEvent(new NamingBegun(act));
    }

    @Override
    public void apply(CampaignAct act, WaitingDossier dossier) {
        naming.name(act, dossier).ifPresent(title -> events.publishEvent(new CommunityNamed(act, title)));
    }
}
