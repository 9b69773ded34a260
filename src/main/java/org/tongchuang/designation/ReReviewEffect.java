package org.tongchuang.designation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ActEffect;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.WaitingDossier;

/** The office takes titles into this year's batch of re-reviews. */
@Component
class ReReviewEffect implements ActEffect {

    private final ReReviews reviews;

    ReReviewEffect(ReReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public String key() {
        return "reReview";
    }

    @Override
    public void begin(CampaignAct act, List<WaitingDossier> listed) {
        // Nothing is shared: each title is reviewed for itself.
    }

    @Override
    public void apply(CampaignAct act, WaitingDossier dossier) {
        reviews.list(dossier.dossierId());
    }
}
