package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.campaign.NewWaiting;
import org.tongchuang.campaign.WaitingLists;
import org.tongchuang.dossier.Dossier;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.workflow.Verb;

@Verb(value = "enterList", inputs = "list")
class EnterList implements JavaDelegate {

    private final Dossiers dossiers;
    private final WaitingLists lists;

    EnterList(Dossiers dossiers, WaitingLists lists) {
        this.dossiers = dossiers;
        this.lists = lists;
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
                (Long) execution.getVariable("totalHundredths")));
    }
}
