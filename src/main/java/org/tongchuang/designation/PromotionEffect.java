package org.tongchuang.designation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ActEffect;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.WaitingDossier;

/** The office picks the best titles for the province. */
@Component
class PromotionEffect implements ActEffect {

    private final Promotions promotions;

    PromotionEffect(Promotions promotions) {
        this.promotions = promotions;
    }

    @Override
    public String key() {
        return "promotion";
    }

    @Override
    public void begin(CampaignAct act, List<WaitingDossier> listed) {
        // Nothing is shared: the office recommends title by title.
    }

    @Override
    public void apply(CampaignAct act, WaitingDossier dossier) {
        promotions.select(dossier.dossierId());
    }
}
