package org.tongchuang.campaign;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tongchuang.people.Actor;

/** One act of an office over many waiting dossiers: recorded at once, carried out dossier by dossier. */
@Component
public class ActOverMany {

    private final CampaignMapper campaigns;
    private final WaitingMapper mapper;
    private final WaitingLists lists;
    private final TownQuotas quotas;
    private final Holds holds;
    private final Effects effects;
    private final MoveDossier mover;
    private final Deeds deeds;
    private final Clock clock;

    ActOverMany(
            CampaignMapper campaigns,
            WaitingMapper mapper,
            WaitingLists lists,
            TownQuotas quotas,
            Holds holds,
            Effects effects,
            MoveDossier mover,
            Deeds deeds,
            Clock clock) {
        this.campaigns = campaigns;
        this.mapper = mapper;
        this.lists = lists;
        this.quotas = quotas;
        this.holds = holds;
        this.effects = effects;
        this.mover = mover;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Records the act with the dossiers that it chooses. One that is held meanwhile stays on the list and doesn't stop
     * the others.
     */
    @Transactional
    public CampaignAct begin(
            String campaignId, String point, Map<String, RowOutcome> choices, String note, Actor actor) {
        Campaign campaign = campaigns.findForUpdate(campaignId).orElseThrow(() -> new CampaignMissing(campaignId));
        if (!lists.mayAct(campaign, point, actor)) {
            throw new NotForThisUnit("campaign.refusal.act");
        }
        List<WaitingDossier> free = free(campaign, point, choices);
        requireQuota(campaign, point, free, choices);
        CampaignAct act = act(campaignId, point, note, actor);
        mapper.insertAct(act);
        free.forEach(row -> choose(row, act, choices.get(row.id())));
        beginEffect(campaign, act);
        deeds.record(
                actor,
                "act-begun",
                Map.of(
                        "campaign",
                        campaign.name(),
                        "list",
                        lists.name(campaign, point),
                        "count",
                        String.valueOf(free.size())));
        return act;
    }

    /**
     * Moves the next chosen dossier; a failure is kept on its row and doesn't stop the others.
     *
     * @param step runs its work as one transaction, again if it met another; begins outside any transaction
     * @return whether there was one left
     */
    public boolean proceed(String actId, Consumer<Runnable> step) {
        List<String> next = mapper.listChosenIds(actId, 1);
        next.forEach(rowId -> moveOrNote(rowId, step));
        return !next.isEmpty();
    }

    /** Lets those that failed try again. */
    @Transactional
    public void retry(String actId, Actor actor) {
        CampaignAct act = mapper.findAct(actId).orElseThrow(() -> new ActMissing(actId));
        Campaign campaign = campaigns.find(act.campaignId()).orElseThrow();
        if (!lists.mayAct(campaign, act.point(), actor)) {
            throw new NotForThisUnit("campaign.refusal.act");
        }
        mapper.updateRetried(actId);
    }

    /** An act of a campaign whose host the actor belongs to. */
    public CampaignAct see(String actId, Actor actor) {
        return mapper.findAct(actId)
                .filter(act -> act.unitId().equals(actor.unitId()))
                .orElseThrow(() -> new ActMissing(actId));
    }

    public List<WaitingDossier> rows(String actId) {
        return mapper.listOfAct(actId);
    }

    public List<CampaignAct> list(String campaignId) {
        return mapper.listActs(campaignId);
    }

    private List<WaitingDossier> free(Campaign campaign, String point, Map<String, RowOutcome> choices) {
        List<WaitingDossier> waiting = mapper.listWaiting(campaign.id(), point);
        List<WaitingDossier> free = new ArrayList<>(waiting);
        free.removeIf(row -> !choices.containsKey(row.id()) || holds.reason(row).isPresent());
        if (free.isEmpty()) {
            throw new NothingChosen();
        }
        return free;
    }

    private void requireQuota(
            Campaign campaign, String point, List<WaitingDossier> free, Map<String, RowOutcome> choices) {
        List<WaitingDossier> listed = free.stream()
                .filter(row -> choices.get(row.id()) == RowOutcome.LISTED)
                .toList();
        int left = lists.quotaLeft(campaign, point);
        int scored = (int)
                listed.stream().filter(row -> row.scoreHundredths() != null).count();
        if (scored > left) {
            throw new QuotaExceeded(scored, left);
        }
        quotas.require(campaign, point, listed);
    }

    private void choose(WaitingDossier row, CampaignAct act, RowOutcome outcome) {
        if (mapper.updateChosen(row.id(), act.id(), outcome) == 0) {
            throw new ChosenMeanwhile(row.dossierNumber());
        }
    }

    private void beginEffect(Campaign campaign, CampaignAct act) {
        List<WaitingDossier> listed = mapper.listOfAct(act.id()).stream()
                .filter(WaitingDossier::isListed)
                .toList();
        if (!listed.isEmpty()) {
            effects.get(lists.point(campaign, act.point()).effect()).begin(act, listed);
        }
    }

    private CampaignAct act(String campaignId, String point, String note, Actor actor) {
        return new CampaignAct(
                UUID.randomUUID().toString(),
                campaignId,
                point,
                actor.unitId(),
                actor.unitName(),
                actor.memberId(),
                actor.memberName(),
                note,
                clock.instant());
    }

    private void moveOrNote(String rowId, Consumer<Runnable> step) {
        try {
            step.accept(() -> mover.move(rowId));
        } catch (RuntimeException failure) {
            step.accept(() -> mover.fail(rowId, failure));
        }
    }
}
