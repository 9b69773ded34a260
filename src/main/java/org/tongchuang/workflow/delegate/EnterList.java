package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.campaign.NewWaiting;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.designation.Designation;
import org.tongchuang.designation.Designations;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.workflow.Verb;

@Verb(value = "enterList", inputs = "list")
class EnterList implements JavaDelegate {

    private final Dossiers dossiers;
    private final WaitingLists lists;
    private final Designations titles;

    EnterList(Dossiers dossiers, WaitingLists lists, Designations titles) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.titles = titles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Dossier dossier = dossiers.get(Inputs.dossierId(execution));
        lists.enter(new NewWaiting(
                dossier.campaignId(),
                Inputs.text(execution, "list"),
                dossier.id(),
                dossier.number(),
                execution.getProcessInstanceId(),
                dossier.unitId(),
                dossier.unitPath(),
                dossier.unitName(),
                score(execution, dossier)));
    }

    /** Of its own assessment; on a list that picks the best of each town also of the one that led to the title. */
    private Long score(DelegateExecution execution, Dossier dossier) {
        Long own = (Long) execution.getVariable("totalHundredths");
        return own == null && lists.isByTown(dossier.campaignId(), Inputs.text(execution, "list"))
                ? titles.of(dossier).map(Designation::scoreHundredths).orElse(null)
                : own;
    }
}
