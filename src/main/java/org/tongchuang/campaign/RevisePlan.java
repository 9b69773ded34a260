package org.tongchuang.campaign;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;

/** Changes the plan of a draft. Once open, a campaign needs a new approval to change (RULES APP-8), so it can't. */
@Component
public class RevisePlan {

    private final CampaignMapper mapper;
    private final Campaigns campaigns;
    private final PlanPhases phases;
    private final ChooseStandard standards;
    private final Deeds deeds;

    RevisePlan(CampaignMapper mapper, Campaigns campaigns, PlanPhases phases, ChooseStandard standards, Deeds deeds) {
        this.mapper = mapper;
        this.campaigns = campaigns;
        this.phases = phases;
        this.standards = standards;
        this.deeds = deeds;
    }

    /**
     * Changes the plan.
     *
     * @param rev the revision that the planner had in front of him
     */
    @Transactional
    public Campaign revise(String id, int rev, CampaignPlan plan, Actor actor) {
        Campaign before = campaigns.see(id, actor);
        deeds.require(actor, Action.OPEN_CAMPAIGN, before.hostPath(), "campaign.refusal.plan");
        CampaignPlan settled = standards.settle(plan, before.programmeKey(), before.hostPath());
        if (mapper.updatePlan(id, rev, settled) == 0) {
            throw new PlanChanged(before.name());
        }
        mapper.deleteLimits(id);
        plan.limits().forEach((name, amount) -> mapper.insertLimit(id, name, amount));
        Campaign after = campaigns.get(id);
        phases.proposeIfNone(after);
        deeds.record(actor, "campaign-replanned", Map.of("campaign", after.name(), "code", after.code()));
        return after;
    }
}
