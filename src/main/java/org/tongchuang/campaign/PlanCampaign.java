package org.tongchuang.campaign;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Action;
import org.tongchuang.people.Actor;
import org.tongchuang.people.Unit;
import org.tongchuang.people.Units;
import org.tongchuang.programme.ProgrammeVersion;
import org.tongchuang.programme.Programmes;

/** Drafts a campaign of the office's own unit, with a phase plan proposed by the work-day calendar. */
@Component
public class PlanCampaign {

    private final CampaignMapper mapper;
    private final PlanPhases phases;
    private final Programmes programmes;
    private final Units units;
    private final ChooseStandard standards;
    private final Deeds deeds;
    private final Clock clock;

    PlanCampaign(
            CampaignMapper mapper,
            PlanPhases phases,
            Programmes programmes,
            Units units,
            ChooseStandard standards,
            Deeds deeds,
            Clock clock) {
        this.mapper = mapper;
        this.phases = phases;
        this.programmes = programmes;
        this.units = units;
        this.standards = standards;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Transactional
    public Campaign plan(CampaignPlan plan, Actor actor) {
        deeds.require(actor, Action.OPEN_CAMPAIGN, actor.unitPath(), "campaign.refusal.plan");
        CampaignPlan settled = standards.settle(plan, plan.programmeKey(), actor.unitPath());
        Campaign draft = draft(settled, programme(plan, actor), units.get(actor.unitId()));
        mapper.insert(draft);
        plan.limits().forEach((name, amount) -> mapper.insertLimit(draft.id(), name, amount));
        phases.propose(draft);
        deeds.record(actor, "campaign-planned", Map.of("campaign", draft.name(), "code", draft.code()));
        return draft;
    }

    private ProgrammeVersion programme(CampaignPlan plan, Actor actor) {
        ProgrammeVersion version = programmes.current(plan.programmeKey(), actor.unitPath());
        if (version.manifest().configurable()) {
            throw new TemplateNotPlanned(version.name());
        }
        return version;
    }

    private Campaign draft(CampaignPlan plan, ProgrammeVersion version, Unit host) {
        String prefix = version.manifest().numberPrefix();
        return new Campaign(
                UUID.randomUUID().toString(),
                code(Campaign.series(prefix, plan.year(), host.code())),
                prefix,
                version.key(),
                version.id(),
                plan.name(),
                plan.year(),
                host.id(),
                host.path(),
                host.name(),
                plan.upperTitle(),
                plan.approvalBasis(),
                plan.approvalNumber(),
                plan.validFrom(),
                plan.validUntil(),
                plan.opensOn(),
                plan.closesOn(),
                plan.cutOff(),
                plan.quota(),
                plan.standardEditionId(),
                CampaignState.DRAFT,
                0,
                clock.instant(),
                null);
    }

    /** A second round of the same year gets a number behind its code. */
    private String code(String wanted) {
        int earlier = mapper.countCode(wanted);
        return earlier == 0 ? wanted : wanted + "-" + (earlier + 1);
    }
}
