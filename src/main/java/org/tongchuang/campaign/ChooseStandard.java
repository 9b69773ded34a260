package org.tongchuang.campaign;

import org.springframework.stereotype.Component;
import org.tongchuang.standard.Editions;
import org.tongchuang.standard.StandardEdition;

/** Which edition a campaign goes by: the one that was chosen, or that of its programme's first standard. */
@Component
class ChooseStandard {

    private final Editions editions;

    ChooseStandard(Editions editions) {
        this.editions = editions;
    }

    /** The plan with its edition; a programme that assesses nothing has none. */
    CampaignPlan settle(CampaignPlan plan, String programmeKey, String hostPath) {
        String wanted = plan.standardEditionId();
        String chosen = editions.chosen(programmeKey, hostPath, wanted)
                .map(StandardEdition::id)
                .orElse(null);
        if (wanted != null && chosen == null) {
            throw new EditionNotInForce(plan.name());
        }
        return plan.by(chosen);
    }
}
