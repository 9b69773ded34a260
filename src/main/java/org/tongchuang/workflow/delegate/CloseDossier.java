package org.tongchuang.workflow.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.tongchuang.dossier.Dossiers;
import org.tongchuang.workflow.Verb;

@Verb(value = "closeDossier", inputs = "outcome")
class CloseDossier implements JavaDelegate {

    private final Dossiers dossiers;

    CloseDossier(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        dossiers.close(Inputs.dossierId(execution), Inputs.text(execution, "outcome"));
    }
}
