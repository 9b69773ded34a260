package org.tongchuang.scenario;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tongchuang.campaign.ActOverMany;
import org.tongchuang.campaign.Campaign;
import org.tongchuang.campaign.CampaignAct;
import org.tongchuang.campaign.Campaigns;
import org.tongchuang.campaign.RankedDossier;
import org.tongchuang.campaign.RowOutcome;
import org.tongchuang.campaign.RowState;
import org.tongchuang.campaign.WaitingDossier;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.people.Actor;
import org.tongchuang.web.WholeStep;

/** One act of an office over several dossiers of one campaign, carried out to its last row. */
@Component
public class PlayAct {

    private final Dossiers dossiers;
    private final Campaigns campaigns;
    private final WaitingLists lists;
    private final ActOverMany acts;
    private final ProcessRun process;
    private final WholeStep whole;

    PlayAct(
            Dossiers dossiers,
            Campaigns campaigns,
            WaitingLists lists,
            ActOverMany acts,
            ProcessRun process,
            WholeStep whole) {
        this.dossiers = dossiers;
        this.campaigns = campaigns;
        this.lists = lists;
        this.acts = acts;
        this.process = process;
        this.whole = whole;
    }

    /**
     * Acts over a list.
     *
     * @param outcomes by dossier id
     * @throws ScenarioFailed if a dossier isn't waiting there or doesn't move
     */
    public void play(String list, Map<String, RowOutcome> outcomes, Actor office) {
        String any = outcomes.keySet().iterator().next();
        Campaign campaign = campaigns.get(dossiers.get(any).campaignId());
        Map<String, RowOutcome> choices = lists.ranked(campaign, list).stream()
                .map(RankedDossier::dossier)
                .filter(row -> outcomes.containsKey(row.dossierId()))
                .collect(Collectors.toMap(WaitingDossier::id, row -> outcomes.get(row.dossierId())));
        if (choices.size() < outcomes.size()) {
            throw new ScenarioFailed("not all are waiting at " + list, "scenario.failed.not-waiting", list);
        }
        CampaignAct act = whole.run(() -> acts.begin(campaign.id(), list, choices, "", office));
        carryOut(act);
    }

    private void carryOut(CampaignAct act) {
        boolean more = true;
        while (more) {
            more = acts.proceed(act.id(), this::inOneStep);
        }
        List<WaitingDossier> rows = acts.rows(act.id());
        rows.stream().filter(row -> row.state() != RowState.DONE).findFirst().ifPresent(row -> {
            throw new ScenarioFailed("did not move: " + row, "scenario.failed.not-moved", row.dossierNumber());
        });
        rows.forEach(row -> process.settle(row.dossierNumber()));
    }

    private void inOneStep(Runnable work) {
        whole.run(() -> {
            work.run();
            return true;
        });
    }
}
